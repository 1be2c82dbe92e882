# loses: test_make_xor_labels
# shows: np.unique(make_xor(40)[1])
"""Your labels number the four clouds. There are two classes: opposite corners have the same label, 0 or 1."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = np.arange(n) % 4
    return X, T
