# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You rounded the outputs to 0 or 1 before taking the error. That is another rule, for a threshold; the gradient of
the cross-entropy works with the probabilities as they are."""

import numpy as np


def grad(Y, T, X):
    return X.T @ (np.round(Y) - T)
