# allocates in Fortran order and fills column by column
import numpy as np


def add_bias(X):
    out = np.empty((X.shape[0], X.shape[1] + 1), dtype=np.float64, order="F")
    out[:, 0] = 1.0
    for j in range(X.shape[1]):
        out[:, j + 1] = X[:, j]
    return out
