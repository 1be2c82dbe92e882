# accumulates in an array of one element
import numpy as np


def squared_error(T, Y):
    J = np.zeros(1)
    J += ((T - Y) ** 2).sum()
    return J
