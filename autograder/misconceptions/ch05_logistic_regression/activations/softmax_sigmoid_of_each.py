# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You squashed every score by itself, so that the rows do not sum to 1. The classes of a sample share one
probability: divide by the sum of the row."""

import numpy as np


def softmax(A):
    return 1.0 / (1.0 + np.exp(-np.clip(A, -500.0, 500.0)))
