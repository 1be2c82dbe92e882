# loses: test_make_xor_corners
# shows: len(np.unique(np.sign(make_xor(400)[0]), axis=0))
"""There are two clouds only, one a class, which a line separates easily. XOR has four: each class has two, in
opposite corners."""

import numpy as np


def make_xor(n):
    T = np.arange(n) % 2
    corners = np.column_stack([1.0 - 2.0 * T, np.ones(n)])
    X = corners + 0.2 * np.random.randn(n, 2)
    return X, T
