# the weights in an object array
import numpy as np


def fit(X, T):
    w = np.linalg.solve(X.T @ X, X.T @ T)
    return np.array([float(v) for v in w], dtype=object)
