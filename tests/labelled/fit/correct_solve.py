# np.linalg.solve on the normal equations
import numpy as np


def fit(X, T):
    return np.linalg.solve(X.T @ X, X.T @ T)
