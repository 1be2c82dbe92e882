# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""The constant column stands last. It comes first: the columns ascend from x**0."""

import numpy as np


def polynomial_features(x, degree):
    return np.column_stack([x.astype(float) ** k for k in range(1, degree + 1)] + [np.ones(len(x))])
