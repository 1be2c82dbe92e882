# pseudo-inverse of X
import numpy as np


def fit(X, T):
    return np.linalg.pinv(X) @ T
