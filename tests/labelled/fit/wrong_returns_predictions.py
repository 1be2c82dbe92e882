# returns X w instead of w
import numpy as np


def fit(X, T):
    w = np.linalg.solve(X.T @ X, X.T @ T)
    return X @ w
