# loses: test_fit_form
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You returned an np.matrix, for which * and indexing mean something else. Work with plain arrays: @ is the
matrix product there."""

import numpy as np


def fit(X, T):
    X, T = np.matrix(X), np.matrix(T).T
    return (X.T * X).I * X.T * T
