# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You added something to the diagonal of X'X. That is ridge regression, which pulls the weights towards 0;
the plain normal equations add nothing."""

import numpy as np


def fit(X, T):
    return np.linalg.solve(X.T @ X + 0.1 * np.eye(X.shape[1]), X.T @ T)
