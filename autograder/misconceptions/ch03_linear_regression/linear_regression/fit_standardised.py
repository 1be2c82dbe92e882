# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You divided the columns by their sizes, and did not undo it: these are the weights of other features. X is
used as it is."""

import numpy as np


def fit(X, T):
    Z = X / np.sqrt(np.mean(X**2, axis=0))
    return np.linalg.solve(Z.T @ Z, Z.T @ T)
