# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You counted the constant 1/2 ln(2 pi variance) once. Each of the N densities brings its own, so it comes in N
times."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return 0.5 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
