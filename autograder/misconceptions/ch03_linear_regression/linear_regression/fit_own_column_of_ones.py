# loses: test_fit_values
# shows: fit(np.array([[2.0, 0.5], [1.0, 1.0], [3.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You put a column of ones of your own beside X, so that one weight too many comes out. X is used as it is:
whether it has ones is for the caller to decide."""

import numpy as np


def fit(X, T):
    Z = np.hstack([np.ones((len(X), 1)), X])
    return np.linalg.pinv(Z) @ T
