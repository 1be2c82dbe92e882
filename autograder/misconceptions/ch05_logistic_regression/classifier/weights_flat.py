# loses: test_initialize_weights_values
# shows: np.shape(initialize_weights(4, 3))
"""You drew as many numbers as there are weights, but in one flat row. W is a matrix: (D, K), a row for each
feature and a column for each class."""

import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D * K) / np.sqrt(D)
