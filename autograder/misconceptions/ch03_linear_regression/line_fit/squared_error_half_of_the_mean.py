# loses: test_squared_error_scale
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You divided by 2N, a convention that makes the derivative shorter. The plain sum is asked for."""

import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) ** 2) / (2 * len(T))
