# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""Your weights come in the opposite order. w[0] belongs to the first column of X."""

import numpy as np


def fit(X, T):
    return np.linalg.solve(X.T @ X, X.T @ T)[::-1]
