# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""You multiplied where a power is meant: x**k, not x * k."""

import numpy as np


def polynomial_features(x, degree):
    return np.column_stack([np.ones(len(x))] + [x * k for k in range(1, degree + 1)])
