# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You divided sample by sample and averaged the ratios, so that samples near the mean of x count most. Sum
first: the products of the deviations over the squares of those of x."""

import numpy as np


def fit_line(x, y):
    m = np.mean((y - np.mean(y)) / (x - np.mean(x)))
    return m, np.mean(y) - m * np.mean(x)
