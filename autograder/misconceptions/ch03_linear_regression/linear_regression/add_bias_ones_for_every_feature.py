# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""You added as many columns of ones as there are features. One is enough, and two cannot be told apart by the
fit."""

import numpy as np


def add_bias(X):
    return np.hstack([np.ones_like(X), X])
