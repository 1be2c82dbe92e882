# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""T and Y have changed places: you took the logarithm of the targets. The probabilities Y go into the logarithm; the
targets choose which of the two counts."""

import numpy as np

GUARDS = (1e-15, 1e-16, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-20)
GUARD = GUARDS[0]


def cross_entropy(T, Y):
    Q = np.clip(T, GUARD, 1 - GUARD)
    return -np.sum(Y * np.log(Q) + (1 - Y) * np.log(1 - Q))
