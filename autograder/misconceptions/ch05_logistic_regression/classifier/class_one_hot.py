# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You returned a 1 in the column of each class. Asked is the label itself, one whole number a sample, shape
(N,)."""

import numpy as np


def predict_class(X, W, b):
    return np.eye(W.shape[1])[np.argmax(X @ W + b, axis=1)]
