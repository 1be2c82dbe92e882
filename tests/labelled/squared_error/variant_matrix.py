# np.matrix arithmetic: a 1x1 matrix
import numpy as np


def squared_error(T, Y):
    E = np.asmatrix(T - Y).T
    return E.T * E
