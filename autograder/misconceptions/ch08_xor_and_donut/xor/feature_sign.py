# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You kept the sign of the product alone. The third coordinate is the product itself: it also says how far a point
is from the axes."""

import numpy as np


def xor_feature(X):
    return np.sign(X[:, 0] * X[:, 1])
