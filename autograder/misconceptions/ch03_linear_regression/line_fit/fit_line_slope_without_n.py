# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""The N is missing in front of both sums of products. Without it the products of two sums are far larger than
the sums of products that they are taken from."""

import numpy as np


def fit_line(x, y):
    m = (np.sum(x * y) - np.sum(x) * np.sum(y)) / (np.sum(x**2) - np.sum(x) ** 2)
    return m, np.mean(y) - m * np.mean(x)
