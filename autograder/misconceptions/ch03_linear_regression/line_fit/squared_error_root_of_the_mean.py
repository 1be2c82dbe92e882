# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You took the root of the mean square error. The sum of the squares is asked for: no mean, no root."""

import numpy as np


def squared_error(T, Y):
    return np.sqrt(np.mean((T - Y) ** 2))
