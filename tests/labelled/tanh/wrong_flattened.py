# wrong: the shape is lost
import numpy as np


def tanh(a):
    return np.array([1 - 2 / (np.exp(2 * v) + 1) for v in np.ravel(a)])
