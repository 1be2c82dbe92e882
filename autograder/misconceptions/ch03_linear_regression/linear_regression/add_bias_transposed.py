# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""Your result has a feature in each row. Keep a sample in each row: the ones are one more column."""

import numpy as np


def add_bias(X):
    return np.vstack([np.ones(len(X)), X.T])
