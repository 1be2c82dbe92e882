# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""You added a row of ones. A row is a sample; what is asked for is one more feature: a column."""

import numpy as np


def add_bias(X):
    return np.vstack([np.ones((1, X.shape[1])), X])
