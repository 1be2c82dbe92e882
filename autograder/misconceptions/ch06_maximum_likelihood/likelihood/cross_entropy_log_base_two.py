# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You took logarithms to base 2, which counts bits. Likelihoods are measured with the natural logarithm, np.log."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log2(P) + (1 - T) * np.log2(1 - P))
