# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You took each row's own maximum away, and then divided by the sum of the whole array. The sum is each
row's own, too: axis=1, with keepdims=True."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum()
