# loses: test_xor_feature_vectorised
# shows: type(xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5]]))).__name__
"""You go through the points one by one. X[:, 0] * X[:, 1] multiplies two whole columns at once, entry by entry, and
gives an array."""

import numpy as np


def xor_feature(X):
    x3 = []
    for x1, x2 in X:
        x3.append(x1 * x2)
    return x3
