# loses: test_make_xor_corners
# shows: bool(make_xor(400)[0].min() < -1.05)
"""Your noise is never negative, so that all clouds lie to one side of their corners. Noise has mean 0:
np.random.randn and np.random.normal are centred, np.random.rand runs from 0 to 1."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.7 * np.random.rand(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
