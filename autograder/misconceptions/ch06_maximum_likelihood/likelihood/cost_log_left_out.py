# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You added up the probabilities of the right classes without their logarithms. The logarithm turns the product of
the likelihood into a sum: take it entry by entry."""

import numpy as np


def cost(T, Y):
    return -np.sum(T * Y)
