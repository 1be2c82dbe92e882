# loses: test_fit_line_slope, test_fit_line_intercept
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""Your line is forced through the origin. With an intercept, the slope is made of deviations from the means,
and b is what is left: mean(y) - m mean(x)."""

import numpy as np


def fit_line(x, y):
    return np.sum(x * y) / np.sum(x**2), 0.0
