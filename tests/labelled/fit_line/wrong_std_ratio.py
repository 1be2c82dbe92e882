# the ratio of the standard deviations, never negative
import numpy as np


def fit_line(x, y):
    m = np.std(y) / np.std(x)
    return m, np.mean(y) - m * np.mean(x)
