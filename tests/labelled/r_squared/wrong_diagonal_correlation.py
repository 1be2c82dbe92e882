# the wrong entry of the correlation matrix: always 1
import numpy as np


def r_squared(T, Y):
    r = np.corrcoef(T, Y)[0][0]
    return r * r
