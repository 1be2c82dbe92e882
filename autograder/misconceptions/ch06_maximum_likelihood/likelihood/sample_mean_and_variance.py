# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You returned two numbers, the mean and the variance. Only the mean is asked for: one number."""

import numpy as np


def sample_mean(x):
    return np.mean(x), np.var(x)
