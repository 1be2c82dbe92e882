# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You added up absolute deviations. In the exponent of a Gaussian stands the square: a sample adds (x - mu)^2 / (2
variance)."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum(np.abs(x - mu)) / (2 * variance)
