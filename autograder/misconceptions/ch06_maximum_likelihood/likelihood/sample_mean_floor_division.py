# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.5]))
"""You divided with //, which rounds down to a whole number. Use /, which keeps the fraction."""

import numpy as np


def sample_mean(x):
    return np.sum(x) // len(x)
