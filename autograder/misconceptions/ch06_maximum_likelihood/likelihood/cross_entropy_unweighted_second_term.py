# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""The second term counts for every sample. It is meant for those of class 0 only: multiply it by 1 - t."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(P) + np.log(1 - P))
