# loses: test_compare_donut
# shows: compare(np.array([[5.0, 1.0], [-4.0, 3.0], [1.0, -5.0], [9.0, 4.0], [-7.0, -7.0], [2.0, 9.5]]), np.array([0,
#     0, 0, 1, 1, 1]), lambda X: np.hypot(X[:, 0], X[:, 1]))
"""You compute the feature after the column of ones has been put in front of X. Its first column is then 1 and the
second x1: call feature with X as it came."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    X = add_bias(X)
    return _rate(X, T), _rate(np.column_stack([X, feature(X)]), T)


def _rate(X, T):
    return classification_rate(T, predict(X, train(X, T)))
