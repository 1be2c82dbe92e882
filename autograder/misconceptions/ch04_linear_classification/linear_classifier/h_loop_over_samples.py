# loses: test_h_vectorised
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You go through the samples one by one. X @ w computes all scores at once, in one operation of NumPy."""

import numpy as np


def h(X, w, b):
    return np.array([x @ w + b for x in X])
