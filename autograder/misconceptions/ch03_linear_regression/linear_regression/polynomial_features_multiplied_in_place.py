# loses: test_polynomial_features_inputs
# shows: polynomial_features(np.array([2.0, -3.0]), 3)
"""`x *= ...` multiplies the caller's own x, which holds a high power of itself in the end. `power = power * x`
makes a new array for each column."""

import numpy as np


def polynomial_features(x, degree):
    base = x.copy()
    F = np.ones((len(x), degree + 1))
    for k in range(1, degree + 1):
        F[:, k] = x
        x *= base
    return F
