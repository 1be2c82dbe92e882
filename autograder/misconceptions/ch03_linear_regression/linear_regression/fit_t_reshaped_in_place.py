# loses: test_fit_inputs
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You gave the caller's T another shape. T.reshape(-1, 1) makes a new view, T.shape = ... changes the array
itself; and here a flat T is just right."""

import numpy as np


def fit(X, T):
    T.shape = (len(T), 1)
    return np.linalg.solve(X.T @ X, X.T @ T).ravel()
