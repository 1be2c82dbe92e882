# loses: test_cost_scale
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You averaged over the samples. The cost of all samples is the sum, N times as large."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return -np.sum(T * np.log(P)) / T.shape[0]
