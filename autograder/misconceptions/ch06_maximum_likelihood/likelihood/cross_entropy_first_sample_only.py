# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You counted the first sample only: `return` stands inside the loop, which ends there. Return after the loop."""

import numpy as np


def cross_entropy(T, Y):
    total = 0.0
    for t, y in zip(T, np.clip(Y, 1e-12, 1 - 1e-12)):
        total -= t * np.log(y) + (1 - t) * np.log(1 - y)
        return total
