# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You summed the sizes of the differences. Their squares are asked for: an error of 3 counts 9."""

import numpy as np


def squared_error(T, Y):
    return np.sum(np.abs(T - Y))
