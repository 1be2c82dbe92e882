# the mean cut to an integer
import numpy as np


def r_squared(T, Y):
    t_bar = int(sum(T) / len(T))
    return 1 - np.sum((T - Y) ** 2) / np.sum((T - t_bar) ** 2)
