# loses: test_r_squared_form
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([0.6, 2.2, 3.8, 5.4]))
"""You returned an array with one element. R-squared is one number: leave out keepdims, or take the element
out of the array."""

import numpy as np


def r_squared(T, Y):
    residual = np.sum((T - Y) ** 2, keepdims=True)
    total = np.sum((T - np.mean(T)) ** 2)
    return 1 - residual / total
