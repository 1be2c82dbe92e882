# the caret is not a power in Python: TypeError on floats, XOR on integers
import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) ^ 2)
