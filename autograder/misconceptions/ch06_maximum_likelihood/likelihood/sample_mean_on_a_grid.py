# loses: test_sample_mean_values
# shows: sample_mean(np.array([1.0, 2.0, 6.0, 9.0]))
"""You tried values on a grid and took the best one, which is near the maximum at most. The derivative of the
log-likelihood is 0 in one place, exactly: the sum over N."""

import numpy as np

POINTS = 50


def sample_mean(x):
    grid = np.linspace(np.min(x), np.max(x), POINTS)
    return grid[np.argmin([np.sum((x - mu) ** 2) for mu in grid])]
