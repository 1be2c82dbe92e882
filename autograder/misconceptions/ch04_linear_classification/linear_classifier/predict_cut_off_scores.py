# loses: test_predict_near_the_boundary
# shows: predict(np.array([[0.25, 0.0], [3.0, -1.0], [-0.25, 0.0]]), np.array([1.0, 0.5]), 0.0)
"""You cut the scores off at 0 and 1, so that those between stay fractions. Only the side of 0 counts: a class is 0 or
1."""

import numpy as np


def predict(X, w, b):
    return np.clip(X @ w + b, 0, 1)
