# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You returned the sum of squares. It belongs to the cost, divided by 2 variance, beside the constant N/2 ln(2 pi
variance)."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return np.sum((x - mu) ** 2)
