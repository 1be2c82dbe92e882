# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""The squares have the wrong sign, so that samples far from mu lower the cost. The minus in front turns both terms
round: they are added."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) - np.sum((x - mu) ** 2) / (2 * variance)
