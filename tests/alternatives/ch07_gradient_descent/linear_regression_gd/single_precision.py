# Everything in float32.
import numpy as np


def grad(Y, T, X):
    return np.float32(2) * X.astype(np.float32).T @ (Y - T).astype(np.float32)


def train(X, T, learning_rate, epochs):
    X, T = X.astype(np.float32), T.astype(np.float32)
    w = np.zeros(X.shape[1], dtype=np.float32)
    costs = []
    for _ in range(epochs):
        costs.append(np.square(X @ w - T).sum())
        w = w - np.float32(learning_rate) * grad(X @ w, T, X)
    return w, costs
