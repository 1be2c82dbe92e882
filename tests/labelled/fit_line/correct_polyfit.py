# np.polyfit of degree 1, its array returned as it is
import numpy as np


def fit_line(x, y):
    return np.polyfit(x, y, 1)
