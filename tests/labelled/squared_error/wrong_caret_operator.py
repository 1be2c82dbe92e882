# ^ is not a power in Python: TypeError on floats
import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) ^ 2)
