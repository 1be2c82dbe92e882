# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You compared with the median of the targets. The yardstick is their mean, the constant with the smallest
squared error."""

import numpy as np


def r_squared(T, Y):
    residual = np.sum((T - Y) ** 2)
    total = np.sum((T - np.median(T)) ** 2)
    return 1 - residual / total
