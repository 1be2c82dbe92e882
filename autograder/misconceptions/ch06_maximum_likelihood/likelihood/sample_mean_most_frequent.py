# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 2.0, 9.0]))
"""You returned the sample that occurs most often. Every sample counts for the mean: their sum, divided by their number."""

import numpy as np

def sample_mean(x):
    values, counts = np.unique(x, return_counts=True)
    return values[np.argmax(counts)]
