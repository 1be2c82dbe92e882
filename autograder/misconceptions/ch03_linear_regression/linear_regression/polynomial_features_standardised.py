# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""You scaled the columns. Keep the plain powers: the weights take care of their sizes."""

import numpy as np


def polynomial_features(x, degree):
    features = np.column_stack([x.astype(float) ** k for k in range(degree + 1)])
    return features / np.abs(features).max(axis=0)
