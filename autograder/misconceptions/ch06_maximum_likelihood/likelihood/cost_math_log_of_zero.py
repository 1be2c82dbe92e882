# loses: test_cost_stability
# shows: cost(np.array([[0.0, 1.0, 0.0]]), np.array([[0.5, 0.5, 0.0]]))
"""math.log(0) raises a ValueError, and you take the logarithm of every probability. A class that did not come up adds
nothing: look at t first."""

import numpy as np


def cost(T, Y):
    import math

    log = np.vectorize(math.log)
    return -np.sum(T * log(Y))
