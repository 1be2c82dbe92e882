# np.square of np.subtract
import numpy as np


def squared_error(T, Y):
    return np.square(np.subtract(T, Y)).sum()
