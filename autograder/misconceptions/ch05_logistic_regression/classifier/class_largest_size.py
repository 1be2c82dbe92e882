# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[-1.0, -1.0], [-2.0, -1.0]]), np.array([[2.0, 1.0, 3.0], [1.0, 0.5, 1.0]]), np.zeros(3))
"""You looked for the largest score in size, without its sign. A score far below zero speaks against a class: compare the
scores as they are."""

import numpy as np


def predict_class(X, W, b):
    return np.argmax(np.abs(X @ W + b), axis=1)
