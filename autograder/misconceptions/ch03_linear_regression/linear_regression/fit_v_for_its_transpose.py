# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""np.linalg.svd returns V transposed already. Written out, w = V (1/s) U'T, so transpose what it returns
once."""

import numpy as np


def fit(X, T):
    U, s, Vt = np.linalg.svd(X, full_matrices=False)
    return Vt @ ((U.T @ T) / s)
