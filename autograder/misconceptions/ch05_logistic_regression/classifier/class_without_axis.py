# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""Without axis=1, np.argmax looks for the largest entry of the whole array and returns one position. Each
row needs its own."""

import numpy as np


def predict_class(X, W, b):
    return np.argmax(X @ W + b)
