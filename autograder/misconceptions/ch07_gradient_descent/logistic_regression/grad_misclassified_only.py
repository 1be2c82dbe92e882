# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.4, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""Only the samples that are classified wrong count, as in the perceptron. In the cross-entropy every sample pulls by its
error, y - t: one on the right side as well, as long as its probability is not 1."""

import numpy as np


def grad(Y, T, X):
    wrong = (Y > 0.5) != T if Y.ndim == 1 else np.argmax(Y, axis=1) != np.argmax(T, axis=1)
    return X[wrong].T @ (Y[wrong] - T[wrong])
