# loses: test_make_xor_corners
# shows: bool(make_xor(400)[0].min() < -0.8)
"""Your points lie on the square from 0 to 1, as in the truth table. The corners are (-1, -1) to (1, 1) here: around
0, where the sign of x1 x2 tells the classes apart."""

import numpy as np


CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
