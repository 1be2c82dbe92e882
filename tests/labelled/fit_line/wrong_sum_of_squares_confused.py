# uses the sum of squares for the square of the sum
import numpy as np


def fit_line(x, y):
    N = len(x)
    m = (N * np.sum(x * y) - np.sum(x) * np.sum(y)) / (N * np.sum(x) ** 2 - np.sum(x ** 2))
    b = np.mean(y) - m * np.mean(x)
    return m, b
