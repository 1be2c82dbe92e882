# loses: test_cost_stability
# shows: cost(np.array([[0.0, 1.0, 0.0]]), np.array([[0.5, 0.5, 0.0]]))
"""Where a class has probability 0 and did not come up, t log y is 0 times log(0), which NumPy makes NaN. That term
counts as 0: skip it, or keep Y away from 0 by a tiny guard in a copy."""

import numpy as np


def cost(T, Y):
    return -np.sum(T * np.log(Y))
