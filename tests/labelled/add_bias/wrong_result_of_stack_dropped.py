# the result of hstack is not assigned: X comes back as it was
import numpy as np


def add_bias(X):
    ones = np.ones((X.shape[0], 1))
    np.hstack((ones, X))
    return X
