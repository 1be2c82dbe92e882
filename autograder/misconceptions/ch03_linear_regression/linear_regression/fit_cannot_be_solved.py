# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""NumPy cannot work with the shapes, or not solve the equations, that it is given here. X'X is D x D: the
transposed X stands on the left. And no matrix can be inverted in which a column comes twice: X is used as it
is, without another column of ones."""

import numpy as np


def fit(X, T):
    return np.linalg.solve(X @ X.T, X.T @ T)
