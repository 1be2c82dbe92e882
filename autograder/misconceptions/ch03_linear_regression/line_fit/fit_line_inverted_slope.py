# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You divided by the variance of y. The slope of y over x has the variance of x below: with that of y you
minimise the error of x."""

import numpy as np


def fit_line(x, y):
    m = np.sum((x - np.mean(x)) * (y - np.mean(y))) / np.sum((y - np.mean(y)) ** 2)
    return m, np.mean(y) - m * np.mean(x)
