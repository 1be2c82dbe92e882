# the weights from last to first, as polyfit has them
import numpy as np


def fit(X, T):
    w = np.linalg.solve(X.T @ X, X.T @ T)
    return w[::-1]
