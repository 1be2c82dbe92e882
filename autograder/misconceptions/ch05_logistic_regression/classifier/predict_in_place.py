# loses: test_predict_inputs
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.array([0.0, 1.0, 2.0]))
"""`b -= ...`, `W -= ...` and `X -= ...` write into the caller's arrays. That a shift changes no
probability does not help whoever needs them again: `b = b - ...` makes a new one."""

import numpy as np


def _softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict(X, W, b):
    b -= b.max()
    return _softmax(X @ W + b)
