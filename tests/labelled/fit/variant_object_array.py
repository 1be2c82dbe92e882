# weights collected in an array of objects
import numpy as np


def fit(X, T):
    w = np.empty(X.shape[1], dtype=object)
    w[:] = list(np.linalg.solve(X.T @ X, X.T @ T))
    return w
