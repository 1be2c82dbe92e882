# loses: test_initialize_weights_mean, test_initialize_weights_gaussian
# shows: np.min(initialize_weights(100, 50)) < 0
"""np.random.rand draws evenly between 0 and 1: never a negative number, and no bell curve. np.random.randn,
with an n for normal, draws from a Gaussian around zero."""

import numpy as np


def initialize_weights(D, K):
    return np.random.rand(D, K)
