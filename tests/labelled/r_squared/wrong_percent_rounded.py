# clumsy double: percent, and rounded to whole ones
import numpy as np


def r_squared(T, Y):
    r2 = 1 - np.sum((T - Y) ** 2) / np.sum((T - np.mean(T)) ** 2)
    return round(100 * r2)
