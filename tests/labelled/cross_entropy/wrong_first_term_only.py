# wrong: class 1 alone
import numpy as np


def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y + 1e-15))
