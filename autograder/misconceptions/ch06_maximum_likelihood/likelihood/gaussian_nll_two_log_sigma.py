# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You counted the logarithm of the spread twice. The square root in the density halves it: a sample adds ln(sigma),
which is 1/2 ln(variance)."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi) + len(x) * np.log(variance) + np.sum((x - mu) ** 2) / (2 * variance)
