# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You used X X', a table of samples by samples. The normal equations have X'X, which is D x D: the transposed
X stands on the left."""

import numpy as np


def fit(X, T):
    return X.T @ np.linalg.pinv(X @ X.T + np.eye(len(X))) @ T
