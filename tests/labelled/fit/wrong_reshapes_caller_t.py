# T.shape is set in place: the caller's T becomes a column
import numpy as np


def fit(X, T):
    T.shape = (T.shape[0], 1)
    w = np.linalg.solve(X.T @ X, X.T @ T)
    return w.ravel()
