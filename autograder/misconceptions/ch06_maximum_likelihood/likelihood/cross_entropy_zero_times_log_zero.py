# loses: test_cross_entropy_stability
# shows: cross_entropy(np.array([1.0, 0.0]), np.array([1.0, 0.0]))
"""Where a probability is exactly 0 or 1, one of the two terms is 0 times log(0), which NumPy makes NaN. That term
counts as 0: skip it, or keep Y away from 0 and 1 by a tiny guard in a copy."""

import numpy as np


def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
