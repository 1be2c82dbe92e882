# the mean of the squares
import numpy as np


def squared_error(T, Y):
    return np.mean((T - Y) ** 2)
