# loses: test_make_xor_shapes
# shows: np.shape(make_xor(8)[0])
"""The points stand in columns: X has the shape (2, n). A row is a sample: X is (n, 2)."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X.T, T
