# loses: test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([6.0, 5.0, 2.0, 1.0]))
"""You cut off what is negative. Predictions that are worse than the mean of the targets have an R-squared
below 0, and that is worth knowing."""

import numpy as np


def r_squared(T, Y):
    residual = np.sum((T - Y) ** 2)
    total = np.sum((T - np.mean(T)) ** 2)
    return max(0.0, 1 - residual / total)
