# The products of X with itself and with T, computed once; a column of weights.
import numpy as np


def grad(Y, T, X):
    return 2 * (X.T @ Y - X.T @ T).reshape(-1, 1)


def train(X, T, learning_rate, epochs):
    t = T.reshape(-1, 1).astype(float)
    gram, target = X.T @ X, X.T @ t
    w = np.zeros((X.shape[1], 1))
    costs = []
    for _ in range(epochs):
        costs.append((w.T @ gram @ w - 2 * w.T @ target + t.T @ t).item())
        w = w - 2 * learning_rate * (gram @ w - target)
    return w, costs
