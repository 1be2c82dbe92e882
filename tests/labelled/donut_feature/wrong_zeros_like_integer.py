# the result gets the type of X: right for floats, cut off for integer points
import numpy as np


def donut_feature(X):
    r = np.zeros_like(X[:, 0])
    for i in range(len(X)):
        r[i] = np.sqrt(X[i, 0] ** 2 + X[i, 1] ** 2)
    return r
