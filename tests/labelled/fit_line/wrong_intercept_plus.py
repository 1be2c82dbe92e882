# plus in the intercept
import numpy as np


def fit_line(x, y):
    N = len(x)
    m = (N * np.dot(x, y) - x.sum() * y.sum()) / (N * np.dot(x, x) - x.sum() ** 2)
    b = np.mean(y) + m * np.mean(x)
    return m, b
