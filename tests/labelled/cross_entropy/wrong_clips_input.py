# wrong: values right, Y is clipped in the caller's array
import numpy as np


def cross_entropy(T, Y):
    Y[Y == 0] = 1e-15
    Y[Y == 1] = 1 - 1e-15
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
