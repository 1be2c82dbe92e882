# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You used the length of x - mu, which np.linalg.norm gives, and not its square. The exponent holds squared
deviations, added up."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.linalg.norm(x - mu) / (2 * variance)
