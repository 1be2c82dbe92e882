# loses: test_h_form
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You return an np.matrix, for which * and indexing mean something else. With plain arrays, X @ w is the product, and
nothing needs to be converted."""

import numpy as np


def h(X, w, b):
    return np.asmatrix(X) * np.asmatrix(w).T + b
