# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You put each score through a sigmoid, so that the rows do not sum to 1. With K classes that exclude each
other it is softmax that turns scores into probabilities."""

import numpy as np


def predict(X, W, b):
    return 1.0 / (1.0 + np.exp(-(X @ W + b)))
