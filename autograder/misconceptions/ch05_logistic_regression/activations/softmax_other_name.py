# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""The argument has one name in the first line and another in the body: a and A are two names, and Python
knows only the one in the first line."""

import numpy as np


def softmax(a):
    expA = np.exp(A - A.max(axis=1, keepdims=True))
    return expA / expA.sum(axis=1, keepdims=True)
