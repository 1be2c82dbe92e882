# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""In the softmax, the sums of the rows have shape (N,), and NumPy lines them up with the columns: that
fails unless N = K, and then each entry is divided by the sum of another row. keepdims=True makes the shape
(N, 1), one sum a row."""

import numpy as np


def predict(X, W, b):
    E = np.exp(X @ W + b)
    return E / E.sum(axis=1)
