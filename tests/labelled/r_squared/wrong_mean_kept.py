# the mean of the first targets ever seen is kept for all later calls
import numpy as np

T_mean = None


def r_squared(T, Y):
    global T_mean
    if T_mean is None:
        T_mean = np.mean(T)
    return 1 - np.sum((T - Y) ** 2) / np.sum((T - T_mean) ** 2)
