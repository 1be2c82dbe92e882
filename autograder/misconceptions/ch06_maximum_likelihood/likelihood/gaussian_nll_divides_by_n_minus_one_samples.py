# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 2.0, 1.5)
"""The constant is counted N - 1 times. Every one of the N samples has a density of its own, and each brings in the
logarithm of its constant."""

import numpy as np

def gaussian_nll(x, mu, variance):
    n = len(x) - 1
    return n / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
