# loses: test_h_values
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You took the distance of each sample to w, as though w was a point like the samples. w holds weights: multiply each
feature by its own, and sum."""

import numpy as np


def h(X, w, b):
    return np.sqrt(np.sum((X - w) ** 2, axis=1)) + b
