# loses: test_softmax_stability, test_softmax_rows_far_apart
# shows: softmax(np.array([[1000.0, 1001.0], [-1000.0, -1001.0]]))
"""The formula is right, but exp(1000) is infinite and exp(-1000) is 0, and both infinity over infinity and
0 / 0 are NaN. Take each row's maximum away before np.exp: the probabilities stay the same."""

import numpy as np


def softmax(A):
    E = np.exp(A)
    return E / E.sum(axis=1, keepdims=True)
