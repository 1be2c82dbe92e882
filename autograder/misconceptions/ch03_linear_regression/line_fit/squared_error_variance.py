# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""The variance takes the mean of the differences out before it squares: predictions that are all 100 too high
would have no error. Square the differences as they are."""

import numpy as np


def squared_error(T, Y):
    return len(T) * np.var(T - Y)
