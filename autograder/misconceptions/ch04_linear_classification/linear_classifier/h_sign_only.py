# loses: test_h_values, test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You return the sign of the score. h is the score itself, before anybody decides: how far it is from 0 still
matters."""

import numpy as np


def h(X, w, b):
    return np.sign(X @ w + b)
