# np.var of the differences: the mean error is taken off first
import numpy as np


def squared_error(T, Y):
    return np.var(T - Y) * len(T)
