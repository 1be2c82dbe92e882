# loses: test_gaussian_nll_scale
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You averaged over the samples. The negative log-likelihood of all samples is the sum, N times as large."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return 0.5 * np.log(2 * np.pi * variance) + np.mean((x - mu) ** 2) / (2 * variance)
