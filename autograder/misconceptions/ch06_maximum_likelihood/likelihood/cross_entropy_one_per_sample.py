# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You returned one cost for each sample. Independent samples multiply their probabilities, so the logarithms add up:
return the sum."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -(T * np.log(P) + (1 - T) * np.log(1 - P))
