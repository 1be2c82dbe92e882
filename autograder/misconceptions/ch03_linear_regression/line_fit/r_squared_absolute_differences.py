# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You compared the sizes of the differences. R-squared compares their squares."""

import numpy as np


def r_squared(T, Y):
    return 1 - np.sum(np.abs(T - Y)) / np.sum(np.abs(T - np.mean(T)))
