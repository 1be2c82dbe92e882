# absolute value first, which does no harm under a square
import numpy as np


def squared_error(T, Y):
    return np.sum(np.power(np.abs(T - Y), 2))
