# loses: test_make_xor_shapes
# shows: np.shape(make_xor(8)[0])
"""You draw n points around each corner, which makes 4 n. n counts all points: a quarter of them, n // 4, belongs to
each corner."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = np.repeat(CORNERS, n, axis=0)
    X = corners + 0.2 * np.random.randn(4 * n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
