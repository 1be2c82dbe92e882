# loses: test_softmax_inputs
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""`A -= ...` writes into the caller's array, who may need the scores again. `A = A - ...` makes a new
one."""

import numpy as np


def softmax(A):
    A -= A.max(axis=1, keepdims=True)
    E = np.exp(A)
    return E / E.sum(axis=1, keepdims=True)
