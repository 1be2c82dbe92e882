# loses: test_initialize_weights_gaussian
# shows: len(np.unique(initialize_weights(100, 50))) > 1000
"""You drew whole numbers. A Gaussian gives any real number, and small fractions above all."""

import numpy as np


def initialize_weights(D, K):
    return np.random.randint(-5, 6, size=(D, K))
