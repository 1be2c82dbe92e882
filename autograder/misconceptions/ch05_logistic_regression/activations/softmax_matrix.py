# loses: test_softmax_form
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You returned an np.matrix, for which * is the matrix product and which never has fewer than two axes:
whoever goes on with the result is in for a surprise. Work with plain arrays, and keepdims=True."""

import numpy as np


def softmax(A):
    A = np.asmatrix(A)
    E = np.exp(A - A.max(axis=1))
    return E / E.sum(axis=1)
