# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""This is minus the product of the probabilities. Take the logarithm first: the sum of the logarithms, and then the
minus."""

import numpy as np


def cross_entropy(T, Y):
    return -np.prod(np.where(T == 1, Y, 1 - Y))
