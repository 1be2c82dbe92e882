# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You divided each difference by its target. The differences are squared as they are."""

import numpy as np


def squared_error(T, Y):
    return np.sum(((T - Y) / (np.abs(T) + 1e-9)) ** 2)
