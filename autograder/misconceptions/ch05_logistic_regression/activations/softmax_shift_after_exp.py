# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You took the maximum off after the exponentials. The shift belongs into the exponent, before np.exp: there it changes
no probability, and here it makes the largest of them 0."""

import numpy as np


def softmax(A):
    E = np.exp(A)
    E = E - E.max(axis=1, keepdims=True)
    return E / E.sum(axis=1, keepdims=True)
