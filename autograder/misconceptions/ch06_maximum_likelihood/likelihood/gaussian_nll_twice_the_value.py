# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You returned twice the negative log-likelihood (statisticians call that the deviance). Both terms carry a 1/2: one
from the square root, one from the exponent."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / variance
