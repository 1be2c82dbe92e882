# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You summed the products of all points to one number: that is what np.dot does with two columns. With * each point
keeps its own."""

import numpy as np


def xor_feature(X):
    return np.dot(X[:, 0], X[:, 1])
