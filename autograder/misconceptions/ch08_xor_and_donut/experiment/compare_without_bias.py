# loses: test_compare_donut, test_compare_separable
# shows: compare(np.array([[5.0, 1.0], [-4.0, 3.0], [1.0, -5.0], [9.0, 4.0], [-7.0, -7.0], [2.0, 9.5]]), np.array([0,
#     0, 0, 1, 1, 1]), lambda X: np.hypot(X[:, 0], X[:, 1]))
"""The models have no bias, so that their boundary passes through the origin. The radius alone cannot be compared
with 7.5 that way: X needs its column of ones, add_bias(X)."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    return _rate(X, T), _rate(np.column_stack([X, feature(X)]), T)


def _rate(X, T):
    return classification_rate(T, predict(X, train(X, T)))
