# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0]), np.array([0.001, 0.5]))
"""You clip the probabilities at 0.01, so ordinary ones are changed and a bad prediction looks cheap. A guard has to
be tiny, 1e-12 say, to touch only 0 and 1 themselves."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 0.01, 0.99)
    return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))
