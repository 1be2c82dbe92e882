# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""Only the samples of class 1 cost something. A sample of class 0 has probability 1 - y, and its logarithm belongs to
the sum too."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(P))
