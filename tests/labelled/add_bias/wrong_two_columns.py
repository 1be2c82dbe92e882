# a column of ones on each side
import numpy as np


def add_bias(X):
    one = np.ones((X.shape[0], 1))
    return np.hstack((one, X, one))
