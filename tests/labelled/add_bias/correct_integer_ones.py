# the ones have the dtype of X, so integers stay integers
import numpy as np


def add_bias(X):
    ones = np.ones((X.shape[0], 1), dtype=X.dtype)
    return np.append(ones, X, axis=1)
