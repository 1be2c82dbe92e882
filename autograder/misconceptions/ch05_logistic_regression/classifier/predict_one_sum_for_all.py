# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You divided by the sum of the whole array, so that all samples together share one probability. Each
row is one sample and has a sum of its own: axis=1, with keepdims=True."""

import numpy as np


def predict(X, W, b):
    A = X @ W + b
    E = np.exp(A - A.max())
    return E / E.sum()
