# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You added the squares of the coordinates. That is the feature of the donut, squared: it is the same in all four
corners. Multiply x1 by x2."""

import numpy as np


def xor_feature(X):
    return np.sum(X * X, axis=1)
