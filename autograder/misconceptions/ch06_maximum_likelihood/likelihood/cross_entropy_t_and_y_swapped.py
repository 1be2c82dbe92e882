# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""T and Y have changed places: you took the logarithm of the targets. The probabilities Y go into the logarithm; the
targets choose which of the two counts."""

import numpy as np


def cross_entropy(T, Y):
    Q = np.clip(T, 1e-12, 1 - 1e-12)
    return -np.sum(Y * np.log(Q) + (1 - Y) * np.log(1 - Q))
