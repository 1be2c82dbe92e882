# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""Above the fraction bar stand exponentials, below it the sum of the scores themselves. Divide by the sum of the same
exponentials: then each row sums to 1."""

import numpy as np


def softmax(A):
    return np.exp(A) / A.sum(axis=1, keepdims=True)
