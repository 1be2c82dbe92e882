# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""Only the constant, x and the highest power are there. All powers between them are features, too."""

import numpy as np


def polynomial_features(x, degree):
    powers = sorted({0, min(1, degree), degree})
    return np.column_stack([x.astype(float) ** k for k in powers])
