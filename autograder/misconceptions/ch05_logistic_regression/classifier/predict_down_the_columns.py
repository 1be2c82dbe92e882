# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You applied softmax down the columns, so that the samples share one probability. A row is a sample: its K
probabilities sum to 1."""

import numpy as np


def _softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict(X, W, b):
    return _softmax((X @ W + b).T).T
