# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""A name is used that nothing has defined. An argument has the name that it is given in the first line, and
capital letters count: a and A are two names."""

import numpy as np


def softmax(a):
    expA = np.exp(A - A.max(axis=1, keepdims=True))
    return expA / expA.sum(axis=1, keepdims=True)
