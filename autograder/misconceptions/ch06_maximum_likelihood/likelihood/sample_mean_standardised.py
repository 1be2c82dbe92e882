# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 2.0, 9.0]))
"""You standardised the samples. Asked for is one number: their mean, by which standardising begins."""

import numpy as np

def sample_mean(x):
    return (x - np.mean(x)) / np.std(x)
