# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""Your slope is N times too large. The denominator sum(x**2) - sum(x)**2 / N, which is printed in some books,
is N times too small for a numerator with N in it: multiply it by N, or divide the numerator by N."""

import numpy as np


def fit_line(x, y):
    N = len(x)
    m = (N * np.sum(x * y) - np.sum(x) * np.sum(y)) / (np.sum(x**2) - np.sum(x) ** 2 / N)
    return m, np.mean(y) - m * np.mean(x)
