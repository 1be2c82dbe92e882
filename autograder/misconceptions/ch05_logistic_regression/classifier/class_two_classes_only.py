# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""You asked only whether class 1 has more than one half, as one does with two classes. With K classes the largest entry of
the row decides, and it may be below one half."""

import numpy as np


def predict_class(X, W, b):
    A = X @ W + b
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return (E[:, 1] / E.sum(axis=1) > 0.5).astype(int)
