# loses: test_compare_useless
# shows: compare(np.array([[1.2, 0.9], [0.8, 1.1], [-1.1, -0.7], [-0.9, -1.0], [1.1, -1.2], [-0.6, 1.0]]),
#     np.array([0, 0, 0, 0, 1, 1]), lambda X: X[:, 0] ** 2)
"""The second rate is high although the feature that was passed in tells nothing of the classes. Use that feature
and none of your own."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    product = X[:, 0] * X[:, 1]
    return _rate(X, T), _rate(np.column_stack([X, feature(X), product]), T)

def _rate(X, T):
    X = add_bias(X)
    return classification_rate(T, predict(X, train(X, T)))
