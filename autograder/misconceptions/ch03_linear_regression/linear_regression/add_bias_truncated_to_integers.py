# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""The features have lost what stands after the point: the new array holds integers, which np.ones(...,
dtype=int) or an array of whole numbers brings about."""

import numpy as np


def add_bias(X):
    Z = np.ones((X.shape[0], X.shape[1] + 1), dtype=int)
    Z[:, 1:] = X
    return Z
