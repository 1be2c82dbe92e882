# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 2.0, 1.5)
"""You returned the derivative with respect to mu. It is 0 at the best mu; asked for is the negative log-likelihood itself."""

import numpy as np

def gaussian_nll(x, mu, variance):
    return -np.sum(x - mu) / variance
