# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""You added a column of zeros, whose weight can change nothing. The feature x0 is 1."""

import numpy as np


def add_bias(X):
    return np.hstack([np.zeros((len(X), 1)), X])
