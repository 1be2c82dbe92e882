# loses: test_cross_entropy_form
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You returned an array with one element. The cost of all samples is one number: leave out keepdims, or take the
element out of the array."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P), keepdims=True)
