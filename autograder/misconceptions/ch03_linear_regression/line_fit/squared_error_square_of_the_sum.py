# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You summed first and squared then, so that errors above and below cancel each other. Square each
difference, then sum."""

import numpy as np


def squared_error(T, Y):
    return np.sum(T - Y) ** 2
