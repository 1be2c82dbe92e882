# loses: test_xor_feature_values
# shows: xor_feature(np.array([[1.5, 2.0], [-3.0, 0.5], [0.5, 4.0]]))
"""You returned labels, 0 and 1. A feature knows no classes: it is the number x1 times x2, and the model finds out
what it is good for."""

import numpy as np


def xor_feature(X):
    return (X[:, 0] * X[:, 1] < 0).astype(int)
