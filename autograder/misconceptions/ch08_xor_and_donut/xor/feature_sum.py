# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You added the coordinates. A sum is linear: it gives the model nothing that it has not got already. The feature
is the product, x1 times x2."""

import numpy as np


def xor_feature(X):
    return X[:, 0] + X[:, 1]
