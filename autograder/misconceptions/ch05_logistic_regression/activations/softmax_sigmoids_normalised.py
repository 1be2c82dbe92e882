# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0, 3.0], [2.0, 2.0, -1.0]]))
"""You divided sigmoids by their sum. They sum to 1, and yet they are other numbers: softmax takes the exponentials of the scores."""

import numpy as np

def softmax(A):
    s = 1 / (1 + np.exp(-np.clip(A, -700, 700)))
    return s / s.sum(axis=1, keepdims=True)
