# Each cost is a 1x1 array from a product of columns, otherwise right.
import numpy as np


def train(X, T, learning_rate, epochs):
    t = T.reshape(-1, 1)
    w = np.zeros((X.shape[1], 1))
    costs = []
    for _ in range(epochs):
        r = X @ w - t
        costs.append(r.T @ r)
        w = w - 2 * learning_rate * X.T @ r
    return w.ravel(), costs
