# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You used the formula of two classes on every entry, so classes that did not come up cost something too. With K
classes only the probability of the right one counts: there is no second term."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))
