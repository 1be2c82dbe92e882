# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You added the whole identity matrix to X'X: ridge regression with a weight of 1. The plain normal equations
add nothing."""

import numpy as np


def fit(X, T):
    return np.linalg.solve(X.T @ X + np.eye(X.shape[1]), X.T @ T)
