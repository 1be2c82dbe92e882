# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You divided the scores by the square root of their number first. Attention in language models does that; softmax itself
takes the exponential of the scores as they are."""

import numpy as np


def softmax(A):
    B = A / np.sqrt(A.shape[1])
    E = np.exp(B - B.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
