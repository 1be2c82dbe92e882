# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You summed the errors alone: that is the slope in the intercept. In the other weights each error counts times its
input, so X has to come in."""

import numpy as np


def grad(Y, T, X):
    return np.full(X.shape[1], 2 * np.sum(Y - T))
