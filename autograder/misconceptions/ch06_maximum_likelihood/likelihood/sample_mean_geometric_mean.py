# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 2.0, 9.0]))
"""You returned the geometric mean, the exponential of the mean logarithm. The mean of a Gaussian is the arithmetic one: the
sum over N."""

import numpy as np

def sample_mean(x):
    return np.exp(np.mean(np.log(np.abs(x))))
