# loses: test_h_values
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You summed over everything, samples included. The score of a sample is the sum over its own features: one sum for
each row."""

import numpy as np


def h(X, w, b):
    return np.sum(X * w) + b
