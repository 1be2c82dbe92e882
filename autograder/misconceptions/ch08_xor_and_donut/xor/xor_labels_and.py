# loses: test_make_xor_labels
# shows: np.mean(make_xor(400)[1])
"""These are the labels of AND: 1 where both coordinates are positive. XOR is 1 where exactly one of the two is."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = ((corners[:, 0] > 0) & (corners[:, 1] > 0)).astype(int)
    return X, T
