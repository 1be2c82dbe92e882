# loses: test_h_values
# shows: h(np.array([[1, 2], [3, -1]]), np.array([2.0, 0.5]), 0.25)
"""You put the scores into an array like X. If X holds integers, so does that array, and it cuts off what stands after
the point. The product itself makes an array of the right kind."""

import numpy as np


def h(X, w, b):
    scores = np.zeros_like(X[:, 0])
    scores[:] = X @ w + b
    return scores
