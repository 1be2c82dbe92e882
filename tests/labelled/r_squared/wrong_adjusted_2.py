# the adjusted R-squared for one feature
import numpy as np


def r_squared(T, Y):
    n = len(T)
    r2 = 1 - np.sum((T - Y) ** 2) / np.sum((T - np.mean(T)) ** 2)
    return 1 - (1 - r2) * (n - 1) / (n - 2)
