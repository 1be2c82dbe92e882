# loses: test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.array([0.0, 1.0, 2.0]))
"""You took b away from the scores. It is added: a class with a high bias is more probable."""

import numpy as np


def _softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict(X, W, b):
    return _softmax(X @ W - b)
