# returns an np.matrix
import numpy as np


def add_bias(X):
    X = np.asmatrix(X)
    return np.hstack((np.asmatrix(np.ones((X.shape[0], 1))), X))
