# keeps the axis of the sum: an array with one element
import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) ** 2, axis=0, keepdims=True)
