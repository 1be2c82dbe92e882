# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You took sum(x**2) for the square of sum(x), or the other way round: the denominator is N times the sum of
the squares, minus the square of the sum."""

import numpy as np


def fit_line(x, y):
    N = len(x)
    m = (N * np.sum(x * y) - np.sum(x) * np.sum(y)) / (N * np.sum(x) ** 2 - np.sum(x**2))
    return m, np.mean(y) - m * np.mean(x)
