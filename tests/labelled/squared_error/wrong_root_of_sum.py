# takes the square root of the sum at the end
import numpy as np


def squared_error(T, Y):
    return np.sqrt(np.sum((T - Y) ** 2))
