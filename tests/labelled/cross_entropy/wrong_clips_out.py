# wrong: np.clip writes into the caller's array
import numpy as np


def cross_entropy(T, Y):
    np.clip(Y, 1e-6, 1 - 1e-6, out=Y)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
