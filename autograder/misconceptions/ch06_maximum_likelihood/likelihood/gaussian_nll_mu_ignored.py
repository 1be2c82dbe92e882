# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You squared the samples themselves, as if mu were 0. What counts is how far each sample lies from mu."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum(x**2) / (2 * variance)
