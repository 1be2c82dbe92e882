# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You squared targets and predictions apart and subtracted then. It is the difference that is squared: (t -
y)**2, not t**2 - y**2."""

import numpy as np


def squared_error(T, Y):
    return np.sum(T**2 - Y**2)
