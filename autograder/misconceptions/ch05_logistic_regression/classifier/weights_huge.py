# loses: test_initialize_weights_scale
# shows: np.std(initialize_weights(100, 50)) < 100
"""The weights are so large that softmax saturates: it starts with probabilities of 0 and 1, and learns
hardly anything. A spread of 1 or less does."""

import numpy as np


def initialize_weights(D, K):
    return 1000.0 * np.random.randn(D, K)
