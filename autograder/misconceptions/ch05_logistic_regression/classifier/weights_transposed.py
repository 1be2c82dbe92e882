# loses: test_initialize_weights_values
# shows: np.shape(initialize_weights(4, 3))
"""Rows and columns are swapped. A row of W belongs to a feature and a column to a class, so that X W fits:
the shape is (D, K)."""

import numpy as np


def initialize_weights(D, K):
    return np.random.randn(K, D) / np.sqrt(D)
