# loses: test_grad_vectorised
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You go through the samples one by one. The sum over the samples is what a matrix product does: X.T @ (Y - T), all
at once."""

import numpy as np


def grad(Y, T, X):
    total = np.zeros(X.shape[1])
    for x, y, t in zip(X, Y, T):
        total += 2 * (y - t) * x
    return total
