# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You took the third power of the differences. Square them: the power is 2."""

import numpy as np


def squared_error(T, Y):
    return np.sum(np.abs(T - Y) ** 3)
