# np.matrix products: a 1x1 matrix
import numpy as np


def r_squared(T, Y):
    e = np.asmatrix(T - Y)
    d = np.asmatrix(T - T.mean())
    return 1 - (e * e.T) / (d * d.T)
