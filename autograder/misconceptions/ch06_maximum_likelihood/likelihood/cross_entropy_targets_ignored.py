# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You weighted the logarithms with Y itself and never used T: that is how unsure the model is, not how wrong. The
targets choose which logarithm counts."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(P * np.log(P) + (1 - P) * np.log(1 - P))
