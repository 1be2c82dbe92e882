# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You divided by the standard deviation of the targets. It is the variance, its square, that has the unit of a
squared error."""

import numpy as np


def r_squared(T, Y):
    return 1 - np.mean((T - Y) ** 2) / np.std(T)
