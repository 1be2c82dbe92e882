# radii stored as integers
import numpy as np


def donut_feature(X):
    r = np.zeros(len(X), dtype=int)
    for i in range(len(X)):
        r[i] = np.sqrt(X[i, 0] ** 2 + X[i, 1] ** 2)
    return r
