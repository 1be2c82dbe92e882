# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""Your fraction stands on its head: the squared error of the predictions is divided by that of the mean, not
the other way round."""

import numpy as np


def r_squared(T, Y):
    residual = np.sum((T - Y) ** 2)
    total = np.sum((T - np.mean(T)) ** 2)
    return 1 - total / residual
