# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You returned the median, the sample in the middle. The maximum-likelihood mean of a Gaussian is the arithmetic
mean: every sample counts by its size, not by its rank."""

import numpy as np


def sample_mean(x):
    return np.median(x)
