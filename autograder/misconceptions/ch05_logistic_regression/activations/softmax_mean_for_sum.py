# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You divided by the mean of the exponentials, so that each row sums to K. Divided by their sum, a row sums to 1."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.mean(axis=1, keepdims=True)
