# loses: test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([2.0, 2.0, 5.0, 8.0]))
"""You returned the squared correlation. It is the same for the least-squares line only: predictions that are
all 100 too high have a perfect correlation."""

import numpy as np


def r_squared(T, Y):
    return np.corrcoef(T, Y)[0, 1] ** 2
