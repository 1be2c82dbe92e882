# loses: test_sample_mean_form
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You returned an array with one element. A mean is one number: leave out keepdims, or take the element out of the
array."""

import numpy as np


def sample_mean(x):
    return np.mean(x, keepdims=True)
