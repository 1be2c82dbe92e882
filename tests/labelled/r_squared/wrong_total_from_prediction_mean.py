# the spread around the mean of the predictions
import numpy as np


def r_squared(T, Y):
    return 1 - np.sum((T - Y) ** 2) / np.sum((T - np.mean(Y)) ** 2)
