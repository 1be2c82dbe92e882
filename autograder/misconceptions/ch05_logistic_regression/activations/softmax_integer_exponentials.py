# loses: test_softmax_of_integers
# shows: softmax(np.array([[1, 2], [3, 0]]))
"""The array that holds your exponentials has the dtype of the scores. For integers that cuts exp(1) =
2.718... down to 2. Ask for floats: np.zeros(A.shape), or np.zeros_like(A, dtype=float)."""

import numpy as np


def softmax(A):
    E = np.zeros_like(A)
    E[...] = np.exp(A)
    return E / E.sum(axis=1, keepdims=True)
