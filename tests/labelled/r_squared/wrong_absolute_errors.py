# absolute instead of squared deviations
import numpy as np


def r_squared(T, Y):
    return 1 - np.sum(np.abs(T - Y)) / np.sum(np.abs(T - T.mean()))
