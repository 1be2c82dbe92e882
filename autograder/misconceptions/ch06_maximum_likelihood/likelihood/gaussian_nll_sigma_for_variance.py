# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You took the third argument for the standard deviation and squared it. It is the variance already: it stands in the
formula as it is."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance**2) + np.sum((x - mu) ** 2) / (2 * variance**2)
