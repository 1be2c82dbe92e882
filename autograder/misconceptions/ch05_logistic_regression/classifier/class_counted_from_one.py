# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You added 1 to every class. Labels start at 0, as columns do: the first column is class 0."""

import numpy as np


def predict_class(X, W, b):
    return np.argmax(X @ W + b, axis=1) + 1
