# np.vectorize around a scalar function
import numpy as np


def _sign(t):
    return 1 if t > 0 else -1


def to_signs(T):
    return np.vectorize(_sign, otypes=[int])(T)
