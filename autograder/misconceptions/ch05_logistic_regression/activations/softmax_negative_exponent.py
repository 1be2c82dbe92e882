# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""The exponent has the wrong sign, so that the highest score gets the lowest probability. It is exp(A),
without a minus."""

import numpy as np


def softmax(A):
    E = np.exp(A.min(axis=1, keepdims=True) - A)
    return E / E.sum(axis=1, keepdims=True)
