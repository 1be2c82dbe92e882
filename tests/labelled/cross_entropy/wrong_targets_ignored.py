# wrong: the targets play no part
import numpy as np


def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-15, 1 - 1e-15)
    return -np.sum(Y * np.log(Y) + (1 - Y) * np.log(1 - Y))
