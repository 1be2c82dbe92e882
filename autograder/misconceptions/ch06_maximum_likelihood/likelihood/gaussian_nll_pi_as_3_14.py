# loses: test_gaussian_nll_values
# shows: gaussian_nll(np.array([1.0, 2.0, 4.0]), 1.5, 3.0)
"""You wrote 3.14 for pi, which changes the fourth digit of the result. np.pi has them all."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * 3.14 * variance) + np.sum((x - mu) ** 2) / (2 * variance)
