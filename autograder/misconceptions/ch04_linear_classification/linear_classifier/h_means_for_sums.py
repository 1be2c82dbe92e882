# loses: test_h_values
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You averaged over the features. The score is the sum of the products, not divided by D."""

import numpy as np


def h(X, w, b):
    return np.mean(X * w, axis=1) + b
