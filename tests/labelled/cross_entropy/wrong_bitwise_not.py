# wrong: ~T is -1 and -2 for integers, and stops for floats
import numpy as np


def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-15, 1 - 1e-15)
    return -np.sum(T * np.log(Y) + ~T * np.log(1 - Y))
