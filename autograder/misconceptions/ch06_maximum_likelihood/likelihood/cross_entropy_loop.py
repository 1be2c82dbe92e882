# loses: test_cross_entropy_vectorised
# shows: cross_entropy(np.array([1, 0, 1]), np.array([0.8, 0.3, 0.4]))
"""You go through the samples one by one. np.log takes a whole array, and np.sum adds up the terms of all samples at
once."""

import numpy as np


def cross_entropy(T, Y):
    total = 0.0
    for t, y in zip(T, Y):
        total -= np.log(max(y if t == 1 else 1 - y, 1e-15))
    return total
