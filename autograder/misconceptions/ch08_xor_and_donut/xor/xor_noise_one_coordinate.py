# loses: test_make_xor_noise
# shows: len(np.unique(make_xor(400)[0][:, 1]))
"""Only one of the two coordinates has noise, so that the clouds are flat. Draw n x 2 numbers."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners.copy()
    X[:, 0] = X[:, 0] + 0.2 * np.random.randn(n)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
