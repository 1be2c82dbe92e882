# loses: test_make_xor_labels
# shows: np.mean(make_xor(400)[1])
"""These are the labels of OR: 1 wherever a coordinate is positive. XOR is 1 where exactly one of the two is: at (1,
1) it is 0."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = ((corners[:, 0] > 0) | (corners[:, 1] > 0)).astype(int)
    return X, T
