# loses: test_sample_mean_inputs
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You changed the caller's samples: a running sum kept in x itself, x -= ..., and x.sort() all write into the array
that was given. Use a variable of your own, x - ..., and np.sort(x)."""

import numpy as np


def sample_mean(x):
    for i in range(1, len(x)):
        x[i] += x[i - 1]
    return x[-1] / len(x)
