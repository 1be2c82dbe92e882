# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You returned the point halfway between the smallest and the largest sample. All samples count, so add them all up
and divide by their number."""

import numpy as np


def sample_mean(x):
    return (np.max(x) + np.min(x)) / 2
