# loses: test_softmax_rows_far_apart
# shows: softmax(np.array([[0.0, 1.0], [-1000.0, -1001.0]]))
"""You took the maximum of the whole array away. A row far below it is left with nothing but zeros, and 0 /
0 is NaN. Take each row's own maximum: A.max(axis=1, keepdims=True)."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.max())
    return E / E.sum(axis=1, keepdims=True)
