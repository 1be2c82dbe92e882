# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0, 3.0], [2.0, 2.0, -1.0]]))
"""You standardised each row of scores first. Taking the mean off changes nothing; dividing by the deviation does: how far
the scores lie apart is what the probabilities say."""

import numpy as np

def softmax(A):
    Z = A - A.mean(axis=1, keepdims=True)
    Z = Z / (A.std(axis=1, keepdims=True) + 1e-12)
    E = np.exp(Z)
    return E / E.sum(axis=1, keepdims=True)
