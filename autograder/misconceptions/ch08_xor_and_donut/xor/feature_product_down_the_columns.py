# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You multiplied down the columns, all points together. A row is a sample: multiply along axis=1, which gives one
number a point."""

import numpy as np


def xor_feature(X):
    return np.prod(X, axis=0)
