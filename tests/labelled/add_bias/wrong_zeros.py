# a column of zeros
import numpy as np


def add_bias(X):
    return np.hstack([np.zeros((X.shape[0], 1)), X])
