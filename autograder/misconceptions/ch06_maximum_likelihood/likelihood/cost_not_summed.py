# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You returned the whole matrix of t log y. The cost is one number: the sum over all samples and classes."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return -T * np.log(P)
