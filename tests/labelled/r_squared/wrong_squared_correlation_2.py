# the squared correlation of T and Y
import numpy as np


def r_squared(T, Y):
    return np.corrcoef(T, Y)[0, 1] ** 2
