# loses: test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([2.0, 2.0, 5.0, 8.0]))
"""You measured the spread of the targets around the mean of the predictions. The mean of the targets is
meant; the two are equal for a least-squares fit only."""

import numpy as np


def r_squared(T, Y):
    residual = np.sum((T - Y) ** 2)
    return 1 - residual / np.sum((T - np.mean(Y)) ** 2)
