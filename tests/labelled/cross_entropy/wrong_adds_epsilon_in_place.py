# wrong: Y += epsilon on the caller's array
import numpy as np


def cross_entropy(T, Y):
    Y += 1e-10
    return -np.sum(np.where(T == 1, np.log(Y), np.log(np.abs(1 - Y))))
