# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, -1.0, 2.5]), 0.0, 4.0)
"""You divided the squares by the standard deviation. A squared distance goes with the variance, which is the third
argument as it is: (x - mu)^2 / (2 variance)."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * np.sqrt(variance))
