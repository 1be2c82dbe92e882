# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You kept the squared error only. That has its lowest point at the same mu, but here the whole negative
log-likelihood is asked for, with the constant that each density brings."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return np.sum((x - mu) ** 2) / (2 * variance)
