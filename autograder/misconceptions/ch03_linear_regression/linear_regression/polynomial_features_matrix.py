# loses: test_polynomial_features_form
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""You returned an np.matrix, for which * and indexing mean something else. Return a plain array."""

import numpy as np


def polynomial_features(x, degree):
    return np.matrix(np.vander(x.astype(float), degree + 1, increasing=True))
