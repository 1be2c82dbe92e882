# loses: test_predict_class_inputs
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.array([0.0, 1.0, 3.0]))
"""`X -= ...`, `W -= ...` and `b -= ...` write into the caller's arrays, which are needed again. `W = W -
...` makes a new one."""

import numpy as np


def predict_class(X, W, b):
    W -= W.mean(axis=1, keepdims=True)
    return np.argmax(X @ W + b, axis=1)
