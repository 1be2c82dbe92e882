# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You counted the predictions that are not exactly right. For numbers it matters how far off they are: square
the differences, and sum."""

import numpy as np


def squared_error(T, Y):
    return np.sum(T != Y)
