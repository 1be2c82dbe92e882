# ones on the right, in an integer array that truncates (two mistakes)
import numpy as np


def add_bias(X):
    out = np.zeros((X.shape[0], X.shape[1] + 1), dtype=np.int64)
    out[:, :-1] = X
    out[:, -1] = 1
    return out
