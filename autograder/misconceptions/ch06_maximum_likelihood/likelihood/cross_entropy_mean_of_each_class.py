# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You averaged within each class and added the averages. Every sample counts once, whichever class it belongs to: add up
the costs of all samples."""

import numpy as np


def cross_entropy(T, Y):
    costs = -np.log(np.clip(np.where(T == 1, Y, 1 - Y), 1e-15, 1))
    return sum(costs[T == t].mean() for t in (0, 1) if np.any(T == t))
