# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You added the logarithms of all probabilities and never used T. Only the probability of each sample's own class
counts."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return -np.sum(np.log(P))
