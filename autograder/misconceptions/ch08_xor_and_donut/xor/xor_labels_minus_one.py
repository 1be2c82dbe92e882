# loses: test_make_xor_labels
# shows: np.unique(make_xor(40)[1])
"""Your labels are -1 and +1. Here the classes are called 0 and 1, as for the sigmoid."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = np.where(corners[:, 0] != corners[:, 1], 1, -1)
    return X, T
