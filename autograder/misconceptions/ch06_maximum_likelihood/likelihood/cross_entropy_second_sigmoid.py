# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You put Y through a sigmoid again. Y holds probabilities already: it goes into the logarithm as it is."""

import numpy as np


def cross_entropy(T, Y):
    P = 1 / (1 + np.exp(-Y))
    return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))
