# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You added the slope of a penalty on large weights. The error that is asked for has none: it is the sum of (y - t)**2
alone."""

import numpy as np


def grad(Y, T, X):
    w = np.linalg.lstsq(X, Y, rcond=None)[0]
    return 2 * X.T @ (Y - T) + 2 * 0.1 * w
