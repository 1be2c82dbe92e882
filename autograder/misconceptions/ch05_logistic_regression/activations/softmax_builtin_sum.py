# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""Python's own sum adds the rows to each other, so that you divided by the sums of the columns. NumPy's sum
knows axes: E.sum(axis=1, keepdims=True) gives one sum a row."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / sum(E)
