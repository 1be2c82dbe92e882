# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You have the slopes of every sample apart. The error is a sum over the samples, so its gradient sums over them: one
number for each weight."""

import numpy as np


def grad(Y, T, X):
    return 2 * X * (Y - T)[:, np.newaxis]
