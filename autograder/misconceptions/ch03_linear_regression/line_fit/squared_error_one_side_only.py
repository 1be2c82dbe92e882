# loses: test_squared_error_values
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You count predictions that are too low, and leave out those that are too high. A square is positive either
way: sum all of them."""

import numpy as np


def squared_error(T, Y):
    difference = T - Y
    return np.sum(difference[difference > 0] ** 2)
