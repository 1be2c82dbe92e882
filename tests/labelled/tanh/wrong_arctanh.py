# wrong: the inverse function
import numpy as np


def tanh(a):
    return np.arctanh(a)
