# loses: test_predict_values, test_predict_near_the_boundary, test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""You return -1 and +1. Here the two classes are written 0 and 1; `to_signs` is there to change that."""

import numpy as np


def predict(X, w, b):
    return np.where(X @ w + b > 0, 1, -1)
