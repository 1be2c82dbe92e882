# the result is transposed: samples in columns
import numpy as np


def add_bias(X):
    return np.concatenate((np.ones((1, X.shape[0])), X.T))
