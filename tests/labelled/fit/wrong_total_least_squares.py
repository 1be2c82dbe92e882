# smallest singular vector of [X T]: total least squares
import numpy as np


def fit(X, T):
    Z = np.column_stack((X, T))
    V = np.linalg.svd(Z)[2]
    v = V[-1]
    return -v[:-1] / v[-1]
