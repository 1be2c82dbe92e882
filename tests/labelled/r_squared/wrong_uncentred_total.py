# the sum of T squared, without the mean
import numpy as np


def r_squared(T, Y):
    return 1 - np.sum((T - Y) ** 2) / np.sum(T ** 2)
