# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You returned the highest score of each row. Asked is where it stands: argmax gives the position, max
the value."""

import numpy as np


def predict_class(X, W, b):
    return np.max(X @ W + b, axis=1)
