# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""The targets are subtracted after the product with X. Put brackets around the errors: X.T @ (Y - T)."""

import numpy as np


def grad(Y, T, X):
    return X.T @ Y - np.mean(T, axis=0)
