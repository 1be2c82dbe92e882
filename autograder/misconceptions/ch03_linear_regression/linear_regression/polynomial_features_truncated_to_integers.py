# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""The powers have lost what stands after the point: the array that you fill holds integers. np.zeros and
np.ones make floats unless they are told otherwise."""

import numpy as np


def polynomial_features(x, degree):
    features = np.ones((len(x), degree + 1), dtype=int)
    for k in range(degree + 1):
        features[:, k] = x**k
    return features
