# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You dropped the sign of the product, and with it all that tells the classes apart: x1 x2 is positive for one
class and negative for the other."""

import numpy as np


def xor_feature(X):
    return np.abs(X[:, 0] * X[:, 1])
