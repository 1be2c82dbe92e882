# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""The minus sign is missing. The logarithm of a probability is negative, so a cost needs the minus in front of the
whole sum."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))
