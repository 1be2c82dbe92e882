# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""Your slope has the wrong sign. Look at the order of the two terms of the numerator: N sum(xy) comes
first."""

import numpy as np


def fit_line(x, y):
    N = len(x)
    m = (np.sum(x) * np.sum(y) - N * np.sum(x * y)) / (N * np.sum(x**2) - np.sum(x) ** 2)
    return m, np.mean(y) - m * np.mean(x)
