# loses: test_cross_entropy_stability
# shows: cross_entropy(np.array([1.0, 0.0]), np.array([1.0, 0.5]))
"""Your guard keeps y away from 0 but not 1 - y: it stands in the first logarithm only, or it is smaller than a float
can hold beside 1 (1 - 1e-17 is exactly 1). Where y is exactly 1 and t = 1, the second term is 0 times log(0), which
is NaN."""

import numpy as np


def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y + 1e-12) + (1 - T) * np.log(1 - Y))
