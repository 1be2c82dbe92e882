# loses: test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([2.0, 2.0, 5.0, 8.0]))
"""You took the variance of the residuals, which takes their mean out: predictions that are all 100 too high
would count as good. Square the differences as they are."""

import numpy as np


def r_squared(T, Y):
    return 1 - np.var(T - Y) / np.var(T)
