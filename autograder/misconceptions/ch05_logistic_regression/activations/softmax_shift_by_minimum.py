# loses: test_softmax_stability
# shows: softmax(np.array([[1000.0, -1000.0], [0.0, 1.0]]))
"""You took away something smaller than each row's maximum: its minimum, or its mean. What is left may be too large
for np.exp. Take the maximum away: then every exponent is zero or negative."""

import numpy as np


def softmax(A):
    E = np.exp(A - A.min(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
