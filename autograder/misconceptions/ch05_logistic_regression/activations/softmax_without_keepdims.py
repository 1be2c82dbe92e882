# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0], [1.0, 1.0]]))
"""The sums of the rows have shape (N,), and NumPy lines them up with the columns: that fails unless N = K,
and then each entry is divided by the sum of another row. keepdims=True makes the shape (N, 1), one sum a
row."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1)
