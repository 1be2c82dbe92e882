# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""Your slope is that of a line through the origin, and it does not change any more once an intercept is added.
With an intercept, the slope is made of deviations: subtract the means from x and y first."""

import numpy as np


def fit_line(x, y):
    m = np.dot(x, y) / np.dot(x, x)
    return m, np.mean(y) - m * np.mean(x)
