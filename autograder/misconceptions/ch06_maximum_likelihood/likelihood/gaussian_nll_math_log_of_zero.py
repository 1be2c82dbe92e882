# loses: test_gaussian_nll_stability
# shows: gaussian_nll(np.linspace(-2.0, 2.0, 1000), 0.0, 1.0)
"""You multiplied all densities and took math.log at the end. With many samples the product underflows to 0, and
math.log(0) raises a ValueError. Take the logarithm first and add."""

import numpy as np


def gaussian_nll(x, mu, variance):
    import math

    product = 1.0
    for value in x:
        product *= math.exp(-((value - mu) ** 2) / (2 * variance)) / math.sqrt(2 * math.pi * variance)
    return -math.log(product)
