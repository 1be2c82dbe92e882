# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""Only the last sample counts: `=` in the loop overwrites what the samples before have added. Use +=, or better the
one product that sums over all samples."""

import numpy as np


def grad(Y, T, X):
    total = np.zeros(X.shape[1:] + np.shape(Y)[1:])
    for x, y, t in zip(X, Y, T):
        total = np.multiply.outer(x, y - t)
    return total
