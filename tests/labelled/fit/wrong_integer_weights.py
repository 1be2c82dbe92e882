# the weights are stored in an array of the dtype int
import numpy as np


def fit(X, T):
    w = np.zeros(X.shape[1], dtype=int)
    w[:] = np.linalg.solve(X.T @ X, X.T @ T)
    return w
