# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""The 2 pi of the density is missing from the constant: it is N/2 times the logarithm of 2 pi variance, not of the
variance alone."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(variance) + np.sum((x - mu) ** 2) / (2 * variance)
