# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([0, 3, 5, -2]), 1, 4)
"""The array that holds your terms has the dtype of x. For whole numbers that cuts every term down to an integer. Ask for
floats: np.zeros(len(x)), or np.zeros_like(x, dtype=float)."""

import numpy as np


def gaussian_nll(x, mu, variance):
    terms = np.zeros_like(x)
    terms[...] = np.log(2 * np.pi * variance) / 2 + (x - mu) ** 2 / (2 * variance)
    return np.sum(terms)
