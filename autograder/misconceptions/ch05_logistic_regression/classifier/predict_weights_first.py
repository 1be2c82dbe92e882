# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""The product is the wrong way round. X has shape (N, D) and W has (D, K): only X W fits, and gives (N, K).
W X fails, or, where the sizes happen to agree, means something else."""

import numpy as np


def _softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict(X, W, b):
    return _softmax(W.dot(X) + b)
