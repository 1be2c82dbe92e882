# loses: test_sample_mean_values
# shows: sample_mean(np.array([-1.0, 2.0, 8.0]))
"""You averaged the absolute values. Negative samples pull the mean down: keep their signs."""

import numpy as np


def sample_mean(x):
    return np.mean(np.abs(x))
