# hstack of (N,) and (N, D): the dimensions do not agree
import numpy as np


def add_bias(X):
    ones = np.ones(X.shape[0])
    return np.hstack((ones, X))
