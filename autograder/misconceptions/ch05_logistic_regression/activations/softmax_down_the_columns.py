# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You normalised down the columns. Each row is one sample, so each row must sum to 1: sum over axis=1, with
keepdims=True."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max(axis=0))
    return E / E.sum(axis=0)
