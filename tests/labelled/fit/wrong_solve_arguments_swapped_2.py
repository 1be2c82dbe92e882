# the arguments of solve in the wrong order
import numpy as np


def fit(X, T):
    return np.linalg.solve(X.T @ T, X.T @ X)
