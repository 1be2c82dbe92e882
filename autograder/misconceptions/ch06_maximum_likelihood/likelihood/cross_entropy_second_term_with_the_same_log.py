# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""Both of your terms take the logarithm of y, so the targets cancel. Where t = 0, what happened has probability 1 -
y."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(P) + (1 - T) * np.log(P))
