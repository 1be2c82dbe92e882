# loses: test_predict_vectorised
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""You go through the samples one by one. Comparing the whole array of scores with 0 decides for all of them at
once."""

import numpy as np


def predict(X, w, b):
    return np.array([1 if x @ w + b > 0 else 0 for x in X])
