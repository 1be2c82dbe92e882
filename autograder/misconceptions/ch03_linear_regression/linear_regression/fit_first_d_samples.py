# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You used only as many samples as there are weights. All samples count: X'X and X'T sum over all of them."""

import numpy as np


def fit(X, T):
    D = X.shape[1]
    return np.linalg.pinv(X[:D]) @ T[:D]
