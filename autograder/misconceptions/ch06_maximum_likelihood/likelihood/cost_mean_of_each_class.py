# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [0.0, 1.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You averaged within each class and added the averages. Every sample counts once, whichever class it belongs to: add up
the costs of all samples."""

import numpy as np


def cost(T, Y):
    of_classes = -np.sum(T * np.log(np.clip(Y, 1e-15, 1)), axis=0)
    return np.sum(of_classes / np.maximum(T.sum(axis=0), 1))
