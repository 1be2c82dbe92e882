# checks its arguments first
import numpy as np


def squared_error(T, Y):
    T, Y = np.asarray(T), np.asarray(Y)
    assert T.ndim == 1 and Y.ndim == 1
    assert len(T) == len(Y) > 0
    J = ((T - Y) ** 2).sum()
    assert J >= 0
    return J
