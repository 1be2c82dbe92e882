# loses: test_predict_values, test_predict_near_the_boundary, test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""You compare the sigmoid of the scores with 0. It is above 0 for every score, so that every sample gets class 1. The
scores themselves are compared with 0."""

import numpy as np


def predict(X, w, b):
    return (1 / (1 + np.exp(-(X @ w + b))) > 0).astype(int)
