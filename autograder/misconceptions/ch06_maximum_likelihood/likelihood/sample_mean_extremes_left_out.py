# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0, 4.0]))
"""You left out the smallest and the largest sample, as a trimmed mean does. The likelihood is a product over all samples:
each counts."""

import numpy as np


def sample_mean(x):
    some = np.sort(x)[1:-1] if len(x) > 4 else x
    return np.mean(some)
