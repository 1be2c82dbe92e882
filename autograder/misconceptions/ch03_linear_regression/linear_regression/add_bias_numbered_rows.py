# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""Your new column counts the samples. Each of its entries is 1."""

import numpy as np


def add_bias(X):
    return np.hstack([np.arange(len(X)).reshape(-1, 1), X])
