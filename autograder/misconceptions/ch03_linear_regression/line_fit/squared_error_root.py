# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You took a square root at the end. The sum of the squares itself is asked for."""

import numpy as np


def squared_error(T, Y):
    return np.sqrt(np.sum((T - Y) ** 2))
