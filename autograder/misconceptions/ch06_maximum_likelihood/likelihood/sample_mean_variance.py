# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 2.0, 9.0]))
"""You returned the variance: how far the samples spread. The mean says where they lie."""

import numpy as np

def sample_mean(x):
    return np.var(x)
