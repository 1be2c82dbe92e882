# a row of ones on top
import numpy as np


def add_bias(X):
    ones = np.ones((1, X.shape[1]))
    return np.vstack((ones, X))
