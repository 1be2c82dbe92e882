# loses: test_make_xor_corners
# shows: np.mean(make_xor(400)[0] > 0)
"""The corners do not share the points evenly. A quarter of them belongs to each of the four."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.minimum(np.arange(n) % 8, 3)]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
