# loses: test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.array([0.0, 1.0, 2.0]))
"""You added b to the probabilities, so that the rows no longer sum to 1. It belongs to the scores: add it
before softmax."""

import numpy as np


def _softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict(X, W, b):
    return _softmax(X @ W) + b
