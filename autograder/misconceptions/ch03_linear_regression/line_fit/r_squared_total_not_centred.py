# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You compared with predicting 0. The yardstick is the mean of the targets: subtract it before you square."""

import numpy as np


def r_squared(T, Y):
    residual = np.sum((T - Y) ** 2)
    return 1 - residual / np.sum(T**2)
