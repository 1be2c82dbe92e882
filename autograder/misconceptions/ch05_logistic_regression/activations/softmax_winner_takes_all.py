# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You gave the highest score a 1 and all others a 0. That is a decision; softmax leaves the others a share,
so that one can see how sure it is."""

import numpy as np


def softmax(A):
    return np.eye(A.shape[1])[A.argmax(axis=1)]
