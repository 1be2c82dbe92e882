# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""The constant has the wrong sign. The density divides by the square root, so minus its logarithm adds ln(2 pi
variance) / 2."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return -len(x) / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
