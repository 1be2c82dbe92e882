# absolute deviations in place of squares
import numpy as np


def r_squared(T, Y):
    res = np.sum(np.abs(T - Y))
    tot = np.sum(np.abs(T - np.mean(T)))
    return 1 - res / tot
