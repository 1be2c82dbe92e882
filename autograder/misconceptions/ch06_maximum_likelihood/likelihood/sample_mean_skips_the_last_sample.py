# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You left out the last sample: x[:-1] and range(N - 1) end before it. Add up all N samples."""

import numpy as np


def sample_mean(x):
    return np.sum(x[:-1]) / len(x)
