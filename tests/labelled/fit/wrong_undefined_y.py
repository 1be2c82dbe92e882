# uses Y, while the argument is called T
import numpy as np


def fit(X, T):
    return np.linalg.solve(X.T @ X, X.T @ Y)
