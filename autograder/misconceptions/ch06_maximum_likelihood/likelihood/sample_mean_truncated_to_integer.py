# loses: test_sample_mean_values
# shows: sample_mean(np.array([-1, -2, -2]))
"""You cut the mean down to a whole number, as int(...) does. A mean of whole numbers may well have a fraction: return
it as it is."""

import numpy as np


def sample_mean(x):
    return int(np.mean(x))
