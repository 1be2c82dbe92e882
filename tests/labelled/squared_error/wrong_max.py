# the largest square
import numpy as np


def squared_error(T, Y):
    return np.max((T - Y) ** 2)
