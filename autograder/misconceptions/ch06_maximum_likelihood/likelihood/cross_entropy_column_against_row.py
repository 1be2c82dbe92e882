# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""A column (N, 1) met a flat array (N,), and NumPy made N x N terms of them: every target with every probability.
Leave both flat."""

import numpy as np


def cross_entropy(T, Y):
    T, P = T.reshape(-1, 1), np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))
