# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You returned the predictions X w, one a sample. The weights w are asked for, one a column."""

import numpy as np


def fit(X, T):
    return X @ np.linalg.solve(X.T @ X, X.T @ T)
