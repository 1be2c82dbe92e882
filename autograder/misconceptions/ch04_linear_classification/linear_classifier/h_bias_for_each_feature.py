# loses: test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You added the bias to each product before summing, so that it comes in D times. Add it once, to the sum."""

import numpy as np


def h(X, w, b):
    return np.sum(X * w + b, axis=1)
