# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You used the size of each error without its sign. An output that is too small must pull the other way than one that is
too large: keep the sign of Y - T."""

import numpy as np


def grad(Y, T, X):
    return X.T @ np.abs(Y - T)
