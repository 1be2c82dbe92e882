# loses: test_grad_vectorised
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You go through the samples one by one. The sum over the samples is what a matrix product does: X.T @ (Y - T), all
at once."""

import numpy as np


def grad(Y, T, X):
    total = 0.0
    for x, y, t in zip(X, Y, T):
        total = total + np.multiply.outer(x, y - t)
    return total
