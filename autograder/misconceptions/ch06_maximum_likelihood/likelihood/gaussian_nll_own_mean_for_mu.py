# loses: test_gaussian_nll_with_mu, test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You measured from the mean of the samples and ignored mu. The function is asked how likely the samples are under
the mu that it is given."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum((x - np.mean(x)) ** 2) / (2 * variance)
