# only the weights after the first are updated
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for epoch in range(epochs):
        Y = X.dot(w)
        costs.append(np.sum((Y - T) ** 2))
        w[1:] -= learning_rate * 2 * X[:, 1:].T.dot(Y - T)
    return w, costs
