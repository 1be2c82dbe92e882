# loses: test_make_xor_shapes
# shows: len(make_xor(8))
"""You return one array with three columns. Two things are asked for, the points (n, 2) and their labels (n,):
return X, T."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return np.column_stack([X, T])
