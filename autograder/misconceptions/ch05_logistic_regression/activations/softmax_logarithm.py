# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""These are the logarithms of the probabilities, all of them negative. Asked are the probabilities
themselves."""

import numpy as np


def softmax(A):
    A = A - A.max(axis=1, keepdims=True)
    return A - np.log(np.exp(A).sum(axis=1, keepdims=True))
