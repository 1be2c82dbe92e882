# the result is filled into an array of objects
import numpy as np


def add_bias(X):
    N, D = X.shape
    result = np.empty((N, D + 1), dtype=object)
    result[:, 0] = 1
    result[:, 1:] = X
    return result
