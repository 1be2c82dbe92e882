# Knows one feature only: m and b for column 1, all others are ignored.
import numpy as np


def train(X, T, learning_rate, epochs):
    x = X[:, 1]
    m = b = 0.0
    costs = []
    for _ in range(epochs):
        e = m * x + b - T
        costs.append(np.sum(e ** 2))
        m, b = m - learning_rate * 2 * np.sum(e * x), b - learning_rate * 2 * np.sum(e)
    return np.array([b, m]), costs
