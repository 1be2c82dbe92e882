# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""Your slope is the spread of y over the spread of x, which is never negative and takes x and y to go together
perfectly. The slope is the covariance over the variance of x."""

import numpy as np


def fit_line(x, y):
    m = np.std(y) / np.std(x)
    return m, np.mean(y) - m * np.mean(x)
