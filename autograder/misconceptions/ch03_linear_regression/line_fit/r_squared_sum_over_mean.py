# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You divided a sum by a mean, so the fraction is N times too large. Take two sums, or two means."""

import numpy as np


def r_squared(T, Y):
    residual = np.sum((T - Y) ** 2)
    return 1 - residual / np.var(T)
