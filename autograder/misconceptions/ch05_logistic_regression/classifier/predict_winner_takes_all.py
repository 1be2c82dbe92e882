# loses: test_predict_values, test_predict_with_bias
# shows: predict(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You gave the most probable class a 1 and the others a 0. Probabilities leave the others their share:
return the softmax as it is."""

import numpy as np


def predict(X, W, b):
    return np.eye(W.shape[1])[np.argmax(X @ W + b, axis=1)]
