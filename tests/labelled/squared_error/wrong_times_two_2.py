# * 2 where ** 2 is meant
import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) * 2)
