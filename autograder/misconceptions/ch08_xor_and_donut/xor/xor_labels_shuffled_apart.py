# loses: test_make_xor_labels
# shows: (lambda X, T: T[X[:, 0] * X[:, 1] > 0].mean())(*make_xor(400))
"""The labels do not belong to the points: every cloud holds both. If you shuffle, shuffle X and T by one and the
same permutation."""

import numpy as np


CORNERS = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])


def make_xor(n):
    corners = CORNERS[np.arange(n) % 4]
    X = corners + 0.2 * np.random.randn(n, 2)
    T = (corners[:, 0] != corners[:, 1]).astype(int)
    return np.random.permutation(X), np.random.permutation(T)
