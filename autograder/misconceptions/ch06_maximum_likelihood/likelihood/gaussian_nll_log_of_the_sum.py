# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You took the logarithm of the sum of the densities. Independent samples multiply their densities, and the logarithm of
a product is the sum of the logarithms: np.log first, then np.sum."""

import numpy as np


def gaussian_nll(x, mu, variance):
    densities = np.exp(-((x - mu) ** 2) / (2 * variance)) / np.sqrt(2 * np.pi * variance)
    return -np.log(np.sum(densities))
