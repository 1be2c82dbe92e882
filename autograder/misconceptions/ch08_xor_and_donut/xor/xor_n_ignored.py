# loses: test_make_xor_shapes
# shows: np.shape(make_xor(8)[0])
"""The number of points is always the same. It is the argument n that says how many to draw."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(400) % 4]
    X = corners + 0.2 * np.random.randn(400, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
