# loses: test_polynomial_features_vectorised
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""You went through the samples one by one in Python. NumPy raises a whole array to a power: x**k is a column.
A loop over the powers is fine."""

import numpy as np


def polynomial_features(x, degree):
    return np.array([[float(v) ** k for k in range(degree + 1)] for v in x])
