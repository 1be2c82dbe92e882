# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You picked the least probable class: argmin where argmax belongs, or a minus too many."""

import numpy as np


def predict_class(X, W, b):
    return np.argmin(X @ W + b, axis=1)
