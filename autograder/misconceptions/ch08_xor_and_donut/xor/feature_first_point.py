# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""X[0] and X[1] are the first two points. The coordinates are columns: X[:, 0] and X[:, 1]."""

import numpy as np


def xor_feature(X):
    return X[0] * X[1]
