# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You divided by N - 1. That correction belongs to the variance of a sample; the mean divides the sum of N samples by
N."""

import numpy as np


def sample_mean(x):
    return np.sum(x) / (len(x) - 1)
