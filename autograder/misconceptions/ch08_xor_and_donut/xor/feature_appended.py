# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You returned X with the feature behind it. Only the new coordinate is asked for, one number a point; who calls
the function puts it beside X."""

import numpy as np


def xor_feature(X):
    return np.column_stack([X, X[:, 0] * X[:, 1]])
