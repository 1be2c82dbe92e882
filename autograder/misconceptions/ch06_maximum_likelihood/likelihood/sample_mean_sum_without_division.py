# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You returned the sum of the samples. Divide it by the number of samples: that is what solving sum(x - mu) = 0 for
mu gives."""

import numpy as np


def sample_mean(x):
    return np.sum(x)
