# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You returned one number for each sample. The samples are independent, so their joint log-likelihood is the sum: one
number."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return 0.5 * np.log(2 * np.pi * variance) + (x - mu) ** 2 / (2 * variance)
