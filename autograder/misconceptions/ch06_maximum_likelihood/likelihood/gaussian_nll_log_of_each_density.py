# loses: test_gaussian_nll_stability
# shows: gaussian_nll(np.array([0.0, 50.0]), 0.0, 1.0)
"""You computed each density and then its logarithm. Forty standard deviations from mu, exp(...) underflows to 0 and
log(0) is minus infinity. The logarithm of exp(z) is z: on paper nothing is lost."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return -np.sum(np.log(np.exp(-((x - mu) ** 2) / (2 * variance)) / np.sqrt(2 * np.pi * variance)))
