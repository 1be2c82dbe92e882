# loses: test_make_xor_corners
# shows: bool(np.abs(make_xor(400)[0]).min() > 0.1)
"""Your points fill the whole square, up to the very axes, where the classes touch. Asked are four clouds with room
between them: a corner plus a little noise."""

import numpy as np


def make_xor(n):
    X = np.random.uniform(-1.0, 1.0, (n, 2))
    T = ((X[:, 0] > 0) != (X[:, 1] > 0)).astype(int)
    return X, T
