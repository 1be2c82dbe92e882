# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You returned inside the loop, so only the first row was counted. Begin with 0 before the loop, add each row's cost,
and return after the loop."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    total = 0.0
    for t, p in zip(T, P):
        total = total - np.sum(t * np.log(p))
        return total
