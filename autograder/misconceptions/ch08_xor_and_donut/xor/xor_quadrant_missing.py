# loses: test_make_xor_corners
# shows: len(np.unique(np.sign(make_xor(400)[0]), axis=0))
"""One of the four corners has no points around it, and another has those of two. Go through (-1, -1), (-1, 1), (1,
-1) and (1, 1) once each."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, -1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
