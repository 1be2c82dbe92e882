# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""Your powers lie in rows. A row is a sample and a column a feature: N rows, degree + 1 columns."""

import numpy as np


def polynomial_features(x, degree):
    return np.array([x.astype(float) ** k for k in range(degree + 1)])
