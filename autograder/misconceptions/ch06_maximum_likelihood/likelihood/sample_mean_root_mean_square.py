# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 2.0, 9.0]))
"""You returned the root of the mean square, in which signs are lost and large samples weigh more. The mean is the sum over N."""

import numpy as np

def sample_mean(x):
    return np.sqrt(np.mean(np.asarray(x, dtype=float) ** 2))
