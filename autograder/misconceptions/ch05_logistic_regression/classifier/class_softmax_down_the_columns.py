# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""Your probabilities are shared down the columns, by the samples of each class, before you choose. A row is a sample:
softmax along axis=1, or no softmax at all, since the largest score is the largest probability."""

import numpy as np


def predict_class(X, W, b):
    A = X @ W + b
    E = np.exp(A - A.max(axis=0))
    return np.argmax(E / E.sum(axis=0), axis=1)
