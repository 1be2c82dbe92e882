# loses: test_predict_values, test_predict_near_the_boundary, test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""You decide once for all samples together. Each row of X is a sample with its own score, and gets its own class."""

import numpy as np


def predict(X, w, b):
    return int(np.sum(X @ w + b) > 0)
