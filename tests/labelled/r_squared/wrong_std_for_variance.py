# the standard deviation below
import numpy as np


def r_squared(T, Y):
    return 1 - np.mean((T - Y) ** 2) / np.std(T)
