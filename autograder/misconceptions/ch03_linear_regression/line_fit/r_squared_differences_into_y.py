# loses: test_r_squared_inputs
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You wrote the differences into Y itself, so the caller's predictions are gone. `Y - T` makes a new array,
`Y -= T` writes into the old one."""

import numpy as np


def r_squared(T, Y):
    Y -= T
    total = np.sum((T - np.mean(T)) ** 2)
    return 1 - np.sum(Y**2) / total
