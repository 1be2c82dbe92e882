# loses: test_cost_stability
# shows: cost(np.tile([1.0, 0.0], (2000, 1)), np.full((2000, 2), 0.5))
"""You multiplied the probabilities of all samples and took the logarithm at the end. With many samples the product
underflows to 0, and log(0) is minus infinity. Take the logarithms first and add."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return -np.log(np.prod(np.sum(T * P, axis=1)))
