# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You took the maximum away above the fraction bar, but not below it, so that the rows no longer sum to 1.
Shift first, then use the same exponentials in both places."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / np.exp(np.minimum(A, 700.0)).sum(axis=1, keepdims=True)
