# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""The logarithm of T - Y is taken. Only the probability of the class that came up counts: T chooses it as a factor,
outside of the logarithm."""

import numpy as np

GUARDS = (1e-15, 1e-16, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-20)
GUARD = GUARDS[0]


def cost(T, Y):
    return -np.sum(np.log(np.abs(T - Y) + GUARD))
