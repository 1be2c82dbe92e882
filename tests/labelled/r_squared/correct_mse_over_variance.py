# mean squared error over the variance, both divided by N
import numpy as np


def r_squared(T, Y):
    return 1 - np.mean((T - Y) ** 2) / np.var(T)
