# an integer array cuts the fractions off
import numpy as np

def donut_feature(X):
    r = np.zeros(len(X), dtype=int)
    r[:] = np.sqrt(X[:, 0] ** 2 + X[:, 1] ** 2)
    return r
