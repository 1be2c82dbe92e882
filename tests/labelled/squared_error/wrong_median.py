# the median of the squares
import numpy as np


def squared_error(T, Y):
    return np.median((T - Y) ** 2)
