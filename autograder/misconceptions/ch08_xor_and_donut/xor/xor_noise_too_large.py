# loses: test_make_xor_noise
# shows: bool(np.abs(make_xor(400)[0]).max() < 3)
"""The clouds run into each other. The noise has a standard deviation of about 0.2: multiply np.random.randn by it,
or pass it to np.random.normal as the second argument. (A covariance matrix takes its square.)"""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return X, T
