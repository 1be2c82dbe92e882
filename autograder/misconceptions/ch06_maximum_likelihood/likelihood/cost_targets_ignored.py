# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""The logarithms of all probabilities are added, whatever T says: it is not used, or a matrix product pairs every class
with every other. Only the probability of each sample's own class counts: T * np.log(Y) keeps it."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return -np.sum(np.log(P))
