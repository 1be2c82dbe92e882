# loses: test_predict_class_values
# shows: predict_class(np.array([[-1.0, -1.0], [-2.0, -1.0]]), np.array([[2.0, 1.0, 3.0], [1.0, 0.5, 1.0]]), np.zeros(3))
"""Your search for the largest score begins at 0, so that a sample with negative scores only ends in class 0. Begin with
the first score of the row, or with -np.inf."""

import numpy as np


def predict_class(X, W, b):
    scores = X @ W + b
    return np.where(scores.max(axis=1) > 0, np.argmax(scores, axis=1), 0)
