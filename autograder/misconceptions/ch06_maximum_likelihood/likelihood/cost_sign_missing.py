# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""The minus sign is missing. The logarithm of a probability is negative, so a cost needs the minus in front of the
sum."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return np.sum(T * np.log(P))
