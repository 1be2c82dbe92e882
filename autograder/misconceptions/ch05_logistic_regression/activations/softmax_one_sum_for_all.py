# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You divided by the sum of the whole array, so that all entries together sum to 1. Each row is one
sample and has a sum of its own: axis=1, with keepdims=True."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max())
    return E / E.sum()
