# loses: test_xor_feature_form
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You returned an np.matrix, for which * means a matrix product and indexing keeps two dimensions. A plain array
needs no conversion: X[:, 0] * X[:, 1]."""

import numpy as np


def xor_feature(X):
    return np.matrix(X[:, 0] * X[:, 1]).T
