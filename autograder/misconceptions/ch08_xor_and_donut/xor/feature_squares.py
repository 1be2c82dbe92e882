# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You multiplied the squares. Squares are never negative, so that the sign, which tells the classes apart, is lost:
multiply x1 and x2 themselves."""

import numpy as np


def xor_feature(X):
    return X[:, 0] ** 2 * X[:, 1] ** 2
