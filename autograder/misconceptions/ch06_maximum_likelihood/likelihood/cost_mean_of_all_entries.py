# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You averaged over all N times K entries of the matrix. The zeros of T are no samples: the cost is the sum."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return -np.mean(T * np.log(P))
