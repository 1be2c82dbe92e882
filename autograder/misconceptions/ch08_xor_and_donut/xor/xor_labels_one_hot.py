# loses: test_make_xor_shapes
# shows: np.shape(make_xor(8)[1])
"""Each label is a row of zeros and ones. With two classes one number does: T is (n,), each entry 0 or 1."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, np.eye(2)[T]
