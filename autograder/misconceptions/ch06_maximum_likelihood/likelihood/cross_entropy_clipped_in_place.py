# loses: test_cross_entropy_inputs
# shows: cross_entropy(np.array([1.0, 0.0]), np.array([1.0, 0.0]))
"""You changed the caller's own probabilities: out=Y, Y += ..., Y /= ... and Y[...] = all write into the array that was
given. np.clip(Y, ...) without out, and Y + ..., make a new one."""

import numpy as np


def cross_entropy(T, Y):
    np.clip(Y, 1e-12, 1 - 1e-12, out=Y)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
