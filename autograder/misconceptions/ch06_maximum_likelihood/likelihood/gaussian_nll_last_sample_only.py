# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You returned what a single sample costs. Begin with 0 before the loop, add each sample's part with +=, and return
after the loop."""

import numpy as np


def gaussian_nll(x, mu, variance):
    for value in x:
        total = np.log(2 * np.pi * variance) / 2 + (value - mu) ** 2 / (2 * variance)
    return total
