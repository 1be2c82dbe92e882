# loses: test_squared_error_scale
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You took half of the sum, a convention that makes the derivative shorter. The plain sum is asked for."""

import numpy as np


def squared_error(T, Y):
    return 0.5 * np.sum((T - Y) ** 2)
