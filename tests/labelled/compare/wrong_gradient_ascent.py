# own training with the sign of the step turned round
import numpy as np


def rate(X, T):
    A = np.column_stack([np.ones(len(X)), X / np.abs(X).max(axis=0)])
    w = np.zeros(A.shape[1])
    for _ in range(200):
        Y = 1 / (1 + np.exp(-A @ w))
        w += 0.1 * A.T @ (Y - T) / len(T)
    return np.mean((A @ w > 0) == T)


def compare(X, T, feature):
    return rate(X, T), rate(np.column_stack([X, feature(X)]), T)
