# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""Your slope is the correlation of x and y, which has no unit and never leaves -1 to 1. The slope is the
covariance divided by the variance of x, not by the two standard deviations."""

import numpy as np


def fit_line(x, y):
    m = np.corrcoef(x, y)[0, 1]
    return m, np.mean(y) - m * np.mean(x)
