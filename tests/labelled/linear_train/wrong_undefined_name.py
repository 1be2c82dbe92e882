# The parameter is called T, the body uses y.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        y_hat = X @ w
        costs.append(np.sum((y - y_hat) ** 2))
        w -= learning_rate * 2 * X.T @ (y_hat - y)
    return w, costs
