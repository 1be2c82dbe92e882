# loses: test_gaussian_nll_inputs
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You changed the caller's samples: x -= mu, and out=x, write into the array that was given. x - mu makes a new
one."""

import numpy as np


def gaussian_nll(x, mu, variance):
    x -= mu
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum(x**2) / (2 * variance)
