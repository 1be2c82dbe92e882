# loses: test_compare_separable
# shows: compare(np.array([[1.2, 0.9], [0.8, 1.1], [-1.1, -0.7], [-0.9, -1.0], [1.1, -1.2], [-0.6, 1.0]]),
#     np.array([1, 1, 0, 0, 1, 1]), lambda X: X[:, 0] ** 2)
"""The feature takes the place of x2. It is a column more: the second model sees x1, x2 and the feature, in
np.column_stack([X, feature(X)])."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    return _rate(X, T), _rate(np.column_stack([X[:, 0], feature(X)]), T)


def _rate(X, T):
    X = add_bias(X)
    return classification_rate(T, predict(X, train(X, T)))
