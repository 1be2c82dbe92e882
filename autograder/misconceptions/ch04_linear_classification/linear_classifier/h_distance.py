# loses: test_h_values, test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You divided by the length of w, which gives the distance from the boundary. The score is w . x + b as it is."""

import numpy as np


def h(X, w, b):
    return (X @ w + b) / np.linalg.norm(w)
