# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0]]), np.array([[0.7, 0.2, 0.1]]))
"""You took the largest probability of each row. That belongs to the class that the model prefers; the cost asks for
the class that came up, which T tells."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return -np.sum(np.log(P.max(axis=1)))
