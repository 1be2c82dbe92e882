# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You returned the exponentials of the scores. They do not sum to 1 yet: softmax divides each by the sum of its row."""

import numpy as np


def predict(X, W, b):
    return np.exp(X @ W + b)
