# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""The density divides by the square root of 2 pi variance. Without the root, its logarithm comes in whole and not
halved."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
