# loses: test_cross_entropy_stability
# shows: cross_entropy(np.array([1.0, 0.0]), np.array([1.0, 0.0]))
"""math.log(0) raises a ValueError, and for a y of exactly 0 or 1 one of your two logarithms is that of 0. Where t
chooses the other term, leave this one out."""

import numpy as np


def cross_entropy(T, Y):
    import math

    log = np.vectorize(math.log)
    return -np.sum(T * log(Y) + (1 - T) * log(1 - Y))
