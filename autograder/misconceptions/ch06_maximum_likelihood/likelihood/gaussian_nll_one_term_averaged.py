# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You averaged the squared deviations but kept the constant of all N samples. Both terms are sums over the
samples."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.mean((x - mu) ** 2) / (2 * variance)
