# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0, 2.0], [2.0, 5.0, 1.0]]))
"""The sums of the rows are laid out along the rows, in reading order, so that an entry meets the sum of another row. One sum
stands beside each row: E.sum(axis=1, keepdims=True)."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / np.resize(E.sum(axis=1), E.shape)
