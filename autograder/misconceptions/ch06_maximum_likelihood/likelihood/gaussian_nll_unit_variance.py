# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You ignored the variance, as if it were 1. It divides the squared deviations and stands in the constant."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi) + np.sum((x - mu) ** 2) / 2
