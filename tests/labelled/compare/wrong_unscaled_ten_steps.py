# own training on raw columns, small rate and ten steps: the rings are never divided
import numpy as np


def rate(X, T):
    A = np.column_stack([np.ones(len(X)), X])
    w = np.zeros(A.shape[1])
    for _ in range(10):
        Y = 1 / (1 + np.exp(-A @ w))
        w -= 0.01 * A.T @ (Y - T) / len(T)
    return np.mean((A @ w > 0) == T)


def compare(X, T, feature):
    return rate(X, T), rate(np.column_stack([X, feature(X)]), T)
