# loses: test_fit_line_slope, test_fit_line_intercept
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You returned the intercept first. The order asked for is (m, b): slope, then intercept. (Weights for a
column of ones in front come the other way round.)"""

import numpy as np


def fit_line(x, y):
    m = np.sum((x - np.mean(x)) * (y - np.mean(y))) / np.sum((x - np.mean(x)) ** 2)
    return np.mean(y) - m * np.mean(x), m
