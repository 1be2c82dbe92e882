# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""The exponent has the wrong sign, so that the highest score gets the lowest probability. The minus belongs to the
sigmoid; softmax takes exp(X W + b)."""

import numpy as np


def predict(X, W, b):
    A = -(X @ W + b)
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
