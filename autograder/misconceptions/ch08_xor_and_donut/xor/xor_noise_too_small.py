# loses: test_make_xor_noise
# shows: bool(make_xor(400)[0].max() > 1.25)
"""The clouds are hardly more than points. The noise has a standard deviation of about 0.2; its square, 0.04, is the
variance."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2**2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
