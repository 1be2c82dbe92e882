# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""You wrote the ones over the first feature. They are a column of their own, so that the result is one column
wider than X."""

import numpy as np


def add_bias(X):
    Z = np.array(X, dtype=float)
    Z[:, 0] = 1
    return Z
