# loses: test_squared_error_inputs
# shows: squared_error(np.array([1.0, 2.0, 4.0, 3.0]), np.array([1.5, 1.0, 4.0, 5.0]))
"""You wrote the differences into T itself, so the caller's targets are gone. `T - Y` makes a new array, `T -=
Y` writes into the old one."""

import numpy as np


def squared_error(T, Y):
    T -= Y
    return np.sum(T**2)
