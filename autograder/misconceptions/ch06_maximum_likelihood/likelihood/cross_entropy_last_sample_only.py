# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You returned the cost of a single sample. Begin with 0 before the loop, add each sample's cost, and return after
the loop."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    for t, p in zip(T, P):
        total = -(t * np.log(p) + (1 - t) * np.log(1 - p))
    return total
