# loses: test_gaussian_nll_stability
# shows: gaussian_nll(np.linspace(-2.0, 2.0, 1000), 0.0, 1.0)
"""You multiplied all densities and took the logarithm at the end. With many samples the product underflows to 0, and
log(0) is minus infinity. Take the logarithm first and add."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return -np.log(np.prod(np.exp(-((x - mu) ** 2) / (2 * variance)) / np.sqrt(2 * np.pi * variance)))
