# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You returned the squared error, which is the cost of Gaussian noise. Classes are rolls of a die: the cost is minus
the logarithm of the probability of what came up."""

import numpy as np


def cost(T, Y):
    return np.sum((T - Y) ** 2)
