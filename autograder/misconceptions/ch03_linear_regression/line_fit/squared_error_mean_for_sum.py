# loses: test_squared_error_scale
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You averaged over the samples. The error asked for is the sum, N times as large."""

import numpy as np


def squared_error(T, Y):
    return np.mean((T - Y) ** 2)
