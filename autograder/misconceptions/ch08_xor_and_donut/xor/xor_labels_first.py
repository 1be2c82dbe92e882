# loses: test_make_xor_shapes
# shows: np.ndim(make_xor(8)[0])
"""You return the labels first. The order is X, T: the points, then the labels."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return T, X
