# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""Your first column is 0. x to the power of 0 is 1, also for x = 0."""

import numpy as np


def polynomial_features(x, degree):
    return np.column_stack([np.zeros(len(x))] + [x.astype(float) ** k for k in range(1, degree + 1)])
