# loses: test_initialize_weights_differ
# shows: np.ptp(initialize_weights(4, 3)[0]) > 0
"""You drew one column and used it for all classes, so that all classes get the same scores. Draw D times K
numbers."""

import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D, 1) / np.sqrt(D) + np.zeros((D, K))
