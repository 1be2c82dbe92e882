# loses: test_initialize_weights_values
# shows: np.shape(initialize_weights(4, 3))
"""W has a row too many. The bias is an array of its own here, b, and W has exactly one row a feature: (D,
K)."""

import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D + 1, K) / np.sqrt(D)
