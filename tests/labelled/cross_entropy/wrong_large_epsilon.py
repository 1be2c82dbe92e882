# wrong: 0.01 in the logarithms
import numpy as np


def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y + 0.01) + (1 - T) * np.log(1 - Y + 0.01))
