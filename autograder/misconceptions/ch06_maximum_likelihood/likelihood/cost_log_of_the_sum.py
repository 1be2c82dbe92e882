# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You added up the probabilities and took one logarithm of the sum. Each sample has a logarithm of its own: take them
first, then add."""

import numpy as np


def cost(T, Y):
    return -np.log(np.sum(T * Y))
