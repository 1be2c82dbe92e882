# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You returned the most probable class of each sample. predict gives the probabilities of all classes,
shape (N, K); choosing one is what predict_class does."""

import numpy as np


def predict(X, W, b):
    return np.argmax(X @ W + b, axis=1)
