# loses: test_cross_entropy_stability
# shows: cross_entropy(np.ones(2000), np.full(2000, 0.5))
"""You multiplied all probabilities and took the logarithm at the end. With many samples the product underflows to 0,
and log(0) is minus infinity. Take the logarithms first and add."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.log(np.prod(np.where(T == 1, P, 1 - P)))
