# squares in place, but on a copy of floats
import numpy as np


def donut_feature(X):
    Z = np.array(X, dtype=float)
    Z **= 2
    r = Z.sum(axis=1)
    np.sqrt(r, out=r)
    return r
