# loses: test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.array([0.0, 1.0, 2.0]))
"""b makes no difference: it is left out, or one number is added to all scores of a row, which softmax does not see. The
scores are X W + b, with the bias of each class added to its column."""

import numpy as np


def _softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def predict(X, W, b):
    return _softmax(X @ W)
