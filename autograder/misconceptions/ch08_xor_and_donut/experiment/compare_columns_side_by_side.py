# loses: test_compare_xor, test_compare_donut, test_compare_separable, test_compare_useless
# shows: compare(np.array([[1.2, 0.9], [0.8, 1.1], [-1.1, -0.7], [-0.9, -1.0], [1.1, -1.2], [-0.6, 1.0]]),
#     np.array([0, 0, 0, 0, 1, 1]), lambda X: X[:, 0] * X[:, 1])
"""np.hstack does not join a table (N, 2) and a flat array (N,). np.column_stack makes a column of the flat array
first."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    return _rate(X, T), _rate(np.hstack([X, feature(X)]), T)

def _rate(X, T):
    X = add_bias(X)
    return classification_rate(T, predict(X, train(X, T)))
