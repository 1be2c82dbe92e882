# the intercept from the sums in place of the means
import numpy as np


def fit_line(x, y):
    N = len(x)
    m = (N * np.sum(x * y) - np.sum(x) * np.sum(y)) / (N * np.sum(x ** 2) - np.sum(x) ** 2)
    b = np.sum(y) - m * np.sum(x)
    return m, b
