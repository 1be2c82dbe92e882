# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You took square roots before you divided, as the length of a vector does. R-squared compares the sums of the
squares themselves."""

import numpy as np


def r_squared(T, Y):
    return 1 - np.linalg.norm(T - Y) / np.linalg.norm(T - np.mean(T))
