# loses: test_initialize_weights_again
# shows: np.array_equal(initialize_weights(3, 2), initialize_weights(3, 2))
"""You set the seed inside the function. Every call then gives the same weights, and whatever the program
draws afterwards is the same, too. Set a seed once, where the program starts."""

import numpy as np


def initialize_weights(D, K):
    np.random.seed(0)
    return np.random.randn(D, K) / np.sqrt(D)
