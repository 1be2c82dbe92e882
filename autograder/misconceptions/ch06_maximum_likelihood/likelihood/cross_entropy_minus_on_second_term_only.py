# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""Your minus sign reaches the second term only, so the samples of class 1 lower the cost. It stands before the whole sum:
put both terms in brackets."""

import numpy as np


def cross_entropy(T, Y):
    return np.sum(T * np.log(Y) - (1 - T) * np.log(1 - Y))
