# loses: test_sample_mean_inputs
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You kept the running sum in x itself, so the caller's samples are gone. Add up in a variable of your own."""

import numpy as np


def sample_mean(x):
    for i in range(1, len(x)):
        x[i] += x[i - 1]
    return x[-1] / len(x)
