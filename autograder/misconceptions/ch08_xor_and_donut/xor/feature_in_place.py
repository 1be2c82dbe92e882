# loses: test_xor_feature_inputs
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""X[:, 0] is a view of the caller's first column, so that *= writes the products into X. x1 * x2 makes a new
array."""

import numpy as np


def xor_feature(X):
    x1 = X[:, 0]
    x1 *= X[:, 1]
    return x1
