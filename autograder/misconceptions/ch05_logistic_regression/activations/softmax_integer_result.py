# loses: test_softmax_of_integers
# shows: softmax(np.array([[1, 2], [3, 0]]))
"""The array that holds your result has the dtype of the scores. For integers that cuts the fractions off,
and a probability becomes 0. Ask for floats: np.zeros(A.shape), or np.zeros_like(A, dtype=float)."""

import numpy as np


def softmax(A):
    Y = np.zeros_like(A)
    for n in range(len(A)):
        E = np.exp(A[n] - A[n].max())
        Y[n] = E / E.sum()
    return Y
