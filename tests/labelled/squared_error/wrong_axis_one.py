# sums along an axis that does not exist
import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) ** 2, axis=1)
