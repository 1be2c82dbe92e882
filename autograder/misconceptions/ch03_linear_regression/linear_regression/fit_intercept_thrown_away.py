# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You put a column of ones before X and left its weight out of the answer: the others are then those of a fit with an
intercept. X is used as it is, with or without a column of ones."""

import numpy as np


def fit(X, T):
    A = np.column_stack([np.ones(len(X)), X])
    return (np.linalg.pinv(A) @ T)[1:]
