# loses: test_cross_entropy_stability
# shows: cross_entropy(np.array([0.0, 1.0]), np.array([0.0, 0.5]))
"""You guard 1 - y against 0 but not y. Where y is exactly 0 and t = 0, the first term is 0 times log(0), which is
NaN: both logarithms need the guard."""

import numpy as np


def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y + 1e-12))
