# loses: test_initialize_weights_differ
# shows: np.ptp(initialize_weights(4, 3)[:, 0]) > 0
"""You drew one row and used it for all features, so that no feature tells the classes apart in another way
than the next. Draw D times K numbers."""

import numpy as np


def initialize_weights(D, K):
    return np.tile(np.random.randn(K) / np.sqrt(D), (D, 1))
