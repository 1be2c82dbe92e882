# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You returned the probabilities. Asked is one label a sample: the column in which the row has its largest
entry."""

import numpy as np


def _softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict_class(X, W, b):
    return _softmax(X @ W + b)
