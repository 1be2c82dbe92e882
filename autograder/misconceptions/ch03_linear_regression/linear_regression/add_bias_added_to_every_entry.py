# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""You added 1 to every entry. A column of ones is to be put beside the features: np.hstack, np.column_stack
or np.concatenate joins arrays."""

import numpy as np


def add_bias(X):
    return X + np.ones((len(X), 1))
