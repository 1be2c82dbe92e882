# loses: test_initialize_weights_values
# shows: np.shape(initialize_weights(4, 3))
"""The shape is fixed to 784 features and 10 classes. The function is told the sizes: the shape is (D,
K)."""

import numpy as np


def initialize_weights(D, K):
    return np.random.randn(784, 10) / 28.0
