# loses: test_classification_rate_inputs
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""T -= P writes into the caller's own labels. T - P, or T == P, makes a new array."""

import numpy as np


def classification_rate(T, P):
    T -= P
    return np.mean(T == 0)
