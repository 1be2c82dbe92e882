# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""The 2 before pi is missing: the density divides by the square root of 2 pi variance."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
