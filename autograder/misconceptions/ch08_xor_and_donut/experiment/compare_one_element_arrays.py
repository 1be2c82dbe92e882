# loses: test_compare_form
# shows: [np.shape(rate) for rate in compare(np.array([[1.2, 0.9], [0.8, 1.1], [-1.1, -0.7], [-0.9, -1.0], [1.1,
#     -1.2], [-0.6, 1.0]]), np.array([0, 0, 0, 0, 1, 1]), lambda X: X[:, 0] * X[:, 1])]
"""Each rate is an array with one element. A rate is one number: take it out of the array, or sum without
keepdims."""

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X, T, feature):
    plain, better = _rate(X, T), _rate(np.column_stack([X, feature(X)]), T)
    return np.array([plain]), np.array([better])

def _rate(X, T):
    X = add_bias(X)
    return classification_rate(T, predict(X, train(X, T)))
