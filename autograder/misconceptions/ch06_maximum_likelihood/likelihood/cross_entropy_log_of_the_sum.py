# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You took the logarithm of a sum of probabilities. Independent samples multiply theirs, and the logarithm of a product
is the sum of the logarithms: np.log first, then np.sum."""

import numpy as np


def cross_entropy(T, Y):
    return -np.log(np.sum(T * Y + (1 - T) * (1 - Y)))
