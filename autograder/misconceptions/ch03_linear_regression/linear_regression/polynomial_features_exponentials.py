# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""You exchanged base and exponent: the powers of x are x**k, not k**x."""

import numpy as np


def polynomial_features(x, degree):
    return np.column_stack([np.ones(len(x))] + [float(k) ** x for k in range(1, degree + 1)])
