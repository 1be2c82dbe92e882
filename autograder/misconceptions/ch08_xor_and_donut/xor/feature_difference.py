# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You took the distance between the coordinates. It would tell the clouds apart, but the feature asked for is the
product, x1 times x2."""

import numpy as np


def xor_feature(X):
    return np.abs(X[:, 0] - X[:, 1])
