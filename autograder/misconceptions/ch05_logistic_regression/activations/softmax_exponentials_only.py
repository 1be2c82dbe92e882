# loses: test_softmax_values, test_softmax_of_integers
# shows: softmax(np.array([[0.0, 1.0], [2.0, 5.0]]))
"""You returned the exponentials. They are positive, but do not sum to 1 yet: divide each by the sum of its row."""

import numpy as np


def softmax(A):
    return np.exp(A)
