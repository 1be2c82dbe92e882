# squares before the difference
import numpy as np


def squared_error(T, Y):
    return np.sum(T ** 2 - Y ** 2)
