# the parameter is T, the body says y
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for epoch in range(epochs):
        y_hat = X.dot(w)
        costs.append(np.sum((y_hat - y) ** 2))
        w = w - learning_rate * 2 * X.T.dot(y_hat - y)
    return w, costs
