# loses: test_compare_xor, test_compare_donut
# shows: compare(np.array([[1.2, 0.9], [0.8, 1.1], [-1.1, -0.7], [-0.9, -1.0], [1.1, -1.2], [-0.6, 1.0]]),
#     np.array([0, 0, 0, 0, 1, 1]), lambda X: X[:, 0] * X[:, 1])
"""The plain model already sees the feature: no line is that good on these data. Train it on x1 and x2 alone, before
X gets another column."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    X = np.column_stack([X, feature(X)])
    return _rate(X, T), _rate(X, T)

def _rate(X, T):
    X = add_bias(X)
    return classification_rate(T, predict(X, train(X, T)))
