# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""The constant column is missing: x to the power of 0, which is 1 everywhere, comes first. There are degree +
1 columns."""

import numpy as np


def polynomial_features(x, degree):
    return np.array([x**k for k in range(1, degree + 1)], dtype=float).reshape(degree, len(x)).T
