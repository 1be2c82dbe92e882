# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You summed the errors alone: that is the slope in the bias. In the other weights each error counts times its input,
so X has to come in."""

import numpy as np


def grad(Y, T, X):
    return np.sum(Y - T, axis=0)
