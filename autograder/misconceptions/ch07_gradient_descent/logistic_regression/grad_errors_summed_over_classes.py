# loses: test_grad_many_classes
# shows: grad(np.array([[0.2, 0.3, 0.5], [0.6, 0.2, 0.2]]), np.array([[1, 0, 0], [0, 1, 0]]), np.array([[1.0, 2.0], [1.0, 4.0]]))
"""You summed the errors over the classes before they met the inputs. They cancel there, to 0: each row of Y and of T
sums to 1. Each class has weights of its own, so its errors stay in a column of their own."""

import numpy as np


def grad(Y, T, X):
    E = Y - T
    if E.ndim == 2:
        E = np.repeat(E.sum(axis=1, keepdims=True), E.shape[1], axis=1)
    return X.T @ E
