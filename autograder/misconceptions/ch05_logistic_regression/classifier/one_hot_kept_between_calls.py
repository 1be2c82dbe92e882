# loses: test_one_hot_again
# shows: one_hot(np.array([0, 1]), 2) - one_hot(np.array([1, 0]), 2)
"""The matrix is kept from one call to the next, and so are its ones. Make a new one with np.zeros inside
the function."""

import numpy as np

_tables = {}


def one_hot(labels, K):
    shape = (len(labels), K)
    T = _tables.setdefault(shape, np.zeros(shape))
    T[np.arange(len(labels)), labels] = 1.0
    return T
