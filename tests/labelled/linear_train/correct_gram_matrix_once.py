# Computes X^T X and X^T T once and iterates with them.
import numpy as np


def train(X, T, learning_rate, epochs):
    X = np.asarray(X, dtype=float)
    T = np.asarray(T, dtype=float)
    A, c = X.T @ X, X.T @ T
    w = np.zeros(len(c))
    costs = []
    for _ in range(epochs):
        r = T - X @ w
        costs.append(r @ r)
        w = w - learning_rate * 2 * (A @ w - c)
    return w, costs
