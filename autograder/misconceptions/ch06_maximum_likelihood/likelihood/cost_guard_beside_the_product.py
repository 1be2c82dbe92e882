# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You took the logarithm of t y plus a tiny number. Where t = 0 that is the logarithm of the tiny number alone, a
large cost for nothing. T multiplies the logarithm from outside."""

import numpy as np


def cost(T, Y):
    return -np.sum(np.log(T * Y + 1e-12))
