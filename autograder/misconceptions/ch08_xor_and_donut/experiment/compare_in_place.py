# loses: test_compare_inputs
# shows: compare(np.array([[1.2, 0.9], [0.8, 1.1], [-1.1, -0.7], [-0.9, -1.0], [1.1, -1.2], [-0.6, 1.0]]),
#     np.array([0, 0, 0, 0, 1, 1]), lambda X: X[:, 0] * X[:, 1])
"""X -= ... writes into the caller's array, and all who use it afterwards get other points. X = X - X.mean(axis=0)
makes a new one."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    X -= X.mean(axis=0)
    return _rate(X, T), _rate(np.column_stack([X, feature(X)]), T)

def _rate(X, T):
    X = add_bias(X)
    return classification_rate(T, predict(X, train(X, T)))
