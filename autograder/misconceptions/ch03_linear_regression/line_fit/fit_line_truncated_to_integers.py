# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1, 2, 4, 6]), np.array([7, 6, 6, 3])))
"""Whole numbers have lost what stands after the point: an integer array, or //, cuts it off. Is an array made
like x, or of x's type, filled with deviations from the mean?"""

import numpy as np


def fit_line(x, y):
    deviations = np.zeros_like(x)
    deviations[:] = x - np.mean(x)
    m = np.sum(deviations * (y - np.mean(y))) / np.sum(deviations**2)
    return m, np.mean(y) - m * np.mean(x)
