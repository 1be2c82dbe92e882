# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 2.0, 1.5)
"""This is minus the product of the densities. Take the logarithm first: the sum of the logarithms of the densities, and
then the minus."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return -np.prod(np.exp(-((x - mu) ** 2) / (2 * variance)) / np.sqrt(2 * np.pi * variance))
