# writes ones into the first column of the caller's X
import numpy as np


def fit(X, T):
    X[:, 0] = 1
    return np.linalg.solve(X.T @ X, X.T @ T)
