# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You divided by running sums (cumsum): only the last entry of each row meets the sum of its row. Each entry is divided by
the same number, E.sum(axis=1, keepdims=True)."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / np.cumsum(E, axis=1)
