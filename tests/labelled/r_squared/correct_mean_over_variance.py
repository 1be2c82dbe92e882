# mean squared error over the variance
import numpy as np


def r_squared(T, Y):
    return 1.0 - np.mean((T - Y) ** 2) / np.var(T)
