# right number, but the targets are overwritten (and it raises for integer T and float Y)
import numpy as np


def squared_error(T, Y):
    T -= Y
    return np.sum(T ** 2)
