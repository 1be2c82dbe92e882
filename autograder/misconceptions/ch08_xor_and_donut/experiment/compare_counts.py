# loses: test_compare_xor, test_compare_donut, test_compare_separable, test_compare_useless
# shows: compare(np.array([[1.2, 0.9], [0.8, 1.1], [-1.1, -0.7], [-0.9, -1.0], [1.1, -1.2], [-0.6, 1.0]]),
#     np.array([0, 0, 0, 0, 1, 1]), lambda X: X[:, 0] * X[:, 1])
"""You count the samples that are classified right. The rate is their fraction: divided by the number of samples,
which np.mean does."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    return _rate(X, T), _rate(np.column_stack([X, feature(X)]), T)


def _rate(X, T):
    X = add_bias(X)
    return np.sum(predict(X, train(X, T)) == T)
