# the weights in reversed order, highest first as np.polyfit gives them
import numpy as np


def fit(X, T):
    w = np.linalg.solve(X.T @ X, X.T @ T)
    return w[::-1]
