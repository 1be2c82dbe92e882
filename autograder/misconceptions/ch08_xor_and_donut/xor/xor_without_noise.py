# loses: test_make_xor_noise
# shows: len(np.unique(make_xor(400)[0], axis=0))
"""All points of a cloud are the same point: there is no noise. Add random numbers with a standard deviation of
about 0.2, new ones for every point."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners.copy()
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
