# the residuals are summed before they are squared
import numpy as np


def r_squared(T, Y):
    return 1 - np.sum(T - Y) ** 2 / np.sum((T - np.mean(T)) ** 2)
