# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You subtracted the means first. Then the fit has an intercept that you do not return, and a column of ones
becomes a column of zeros. X is used as it is."""

import numpy as np


def fit(X, T):
    return np.linalg.pinv(X - X.mean(axis=0)) @ (T - T.mean())
