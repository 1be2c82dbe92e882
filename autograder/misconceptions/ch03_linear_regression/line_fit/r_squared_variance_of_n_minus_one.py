# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You divided one sum by N and the other by N - 1. Divide both by the same, or neither: then it cancels."""

import numpy as np


def r_squared(T, Y):
    return 1 - np.mean((T - Y) ** 2) / np.var(T, ddof=1)
