# two mistakes: the book's slope, and a plus in the intercept
import numpy as np


def fit_line(x, y):
    N = float(len(x))
    m = (N * np.sum(x * y) - np.sum(x) * np.sum(y)) / (np.sum(x * x) - np.sum(x) ** 2 / N)
    b = y.mean() + m * x.mean()
    return m, b
