# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You used the size of each error without its sign. Where the output is too small the slope is negative: keep the
sign."""

import numpy as np


def grad(Y, T, X):
    return 2 * X.T @ np.abs(Y - T)
