# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You added up how far Y is from T. The cost is minus the logarithm of the probability of what happened, which grows
without end as that probability goes to 0."""

import numpy as np


def cross_entropy(T, Y):
    return np.sum(np.abs(T - Y))
