# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You counted 1/2 ln(2 pi) once. Each of the N densities brings its own, as it does its variance, so it comes in N
times."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return np.log(2 * np.pi) / 2 + len(x) / 2 * np.log(variance) + np.sum((x - mu) ** 2) / (2 * variance)
