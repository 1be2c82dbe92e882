# np.linalg.solve(X, T): only for square X
import numpy as np


def fit(X, T):
    return np.linalg.solve(X, T)
