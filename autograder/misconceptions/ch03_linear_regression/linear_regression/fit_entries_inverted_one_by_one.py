# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You divided 1 by each entry of X'X. The inverse of a matrix is something else: np.linalg.solve(A, b) finds
the w with A w = b."""

import numpy as np


def fit(X, T):
    return (1 / (X.T @ X + 1e-12)) @ (X.T @ T)
