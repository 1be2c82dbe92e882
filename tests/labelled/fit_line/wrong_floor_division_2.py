# // in place of /
import numpy as np


def fit_line(x, y):
    n = len(x)
    m = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) // (n * np.sum(x * x) - np.sum(x) ** 2)
    b = np.mean(y) - m * np.mean(x)
    return m, b
