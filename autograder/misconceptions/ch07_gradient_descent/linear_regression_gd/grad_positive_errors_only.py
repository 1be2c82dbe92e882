# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""Only the outputs that are too large count. One that is too small has an error as well, with a minus sign, and pulls the
other way."""

import numpy as np


def grad(Y, T, X):
    return 2 * X.T @ np.maximum(Y - T, 0)
