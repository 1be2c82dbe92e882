# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You divided by N - 2, the degrees of freedom that a line leaves. That estimates the variance around the line; here
nothing is divided."""

import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) ** 2) / max(len(T) - 2, 1)
