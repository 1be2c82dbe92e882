# loses: test_gaussian_nll_form
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You returned an array with one element. The likelihood of all samples is one number: leave out keepdims, or take
the element out of the array."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2, keepdims=True) / (2 * variance)
