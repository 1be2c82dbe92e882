# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You rounded the weights. Leave all of their digits: rounding is for printing."""

import numpy as np


def fit(X, T):
    return np.round(np.linalg.solve(X.T @ X, X.T @ T), 2)
