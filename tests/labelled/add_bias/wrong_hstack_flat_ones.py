# np.hstack of a flat vector of ones and a matrix: ValueError
import numpy as np


def add_bias(X):
    return np.hstack((np.ones(X.shape[0]), X))
