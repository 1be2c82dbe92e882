# loses: test_r_squared_of_fits, test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You took a square root at the end: this is R, not R squared."""

import numpy as np


def r_squared(T, Y):
    residual = np.sum((T - Y) ** 2)
    total = np.sum((T - np.mean(T)) ** 2)
    return np.sqrt(np.abs(1 - residual / total)) * np.sign(1 - residual / total)
