# range(D - 1): the last weight is never updated.
import numpy as np


def train(X, T, learning_rate, epochs):
    N, D = X.shape
    w = np.zeros(D)
    costs = []
    for _ in range(epochs):
        error = X @ w - T
        costs.append(np.sum(error ** 2))
        for j in range(D - 1):
            w[j] -= learning_rate * 2 * np.sum(error * X[:, j])
    return w, costs
