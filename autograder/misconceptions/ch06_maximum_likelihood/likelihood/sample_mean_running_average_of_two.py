# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You averaged the estimate so far with each new sample, so the last samples weigh most. All N samples weigh the
same, 1/N each."""

import numpy as np


def sample_mean(x):
    mean = float(x[0])
    for value in x[1:]:
        mean = (mean + value) / 2
    return mean
