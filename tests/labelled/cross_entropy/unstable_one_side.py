# unstable: one logarithm is guarded, the other is not
import numpy as np


def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y + 1e-12) + (1 - T) * np.log(1 - Y))
