# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""1 - t needs brackets: Python multiplies before it subtracts, so that 1 - t log(1 - y) is 1 minus the whole
product."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(P) + 1 - T * np.log(1 - P))
