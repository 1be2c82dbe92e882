# zeros, the cost, the step along the summed gradient
import numpy as np

def grad(Y, T, X):
    return 2 * X.T.dot(Y - T)

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for epoch in range(epochs):
        Y = X.dot(w)
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * grad(Y, T, X)
    return w, costs
