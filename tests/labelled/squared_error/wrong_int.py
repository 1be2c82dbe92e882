# truncates the errors to integers
import numpy as np


def squared_error(T, Y):
    err = (T - Y).astype(int)
    return np.sum(err ** 2)
