# loses: test_predict_class_values
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([[0.1, 0.2, 0.3], [0.3, 0.4, 0.1]]), np.zeros(3))
"""You looked for a probability above 1/2. Among three classes and more, none may be: then class 0 came. The class with the
largest probability is asked for, however large it is."""

import numpy as np


def predict_class(X, W, b):
    Z = X @ W + b
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    return np.argmax(P / P.sum(axis=1, keepdims=True) > 0.5, axis=1)
