# loses: test_cross_entropy_scale
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You averaged over the samples. The cross-entropy of all samples is the sum, N times as large."""

import numpy as np


def cross_entropy(T, Y):
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.mean(T * np.log(P) + (1 - T) * np.log(1 - P))
