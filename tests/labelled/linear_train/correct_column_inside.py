# Works with columns (N, 1) throughout and flattens the weights at the end.
import numpy as np


def train(X, T, learning_rate, epochs):
    y = np.asarray(T, dtype=float).reshape(-1, 1)
    w = np.zeros((X.shape[1], 1))
    costs = []
    for _ in range(epochs):
        residual = X @ w - y
        costs.append((residual ** 2).sum())
        w -= 2 * learning_rate * (X.T @ residual)
    return w.flatten(), costs
