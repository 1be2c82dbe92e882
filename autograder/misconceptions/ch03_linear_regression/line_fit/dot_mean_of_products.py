# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You took the mean of the products. A dot product is their sum."""

import numpy as np


def dot(w, x):
    return np.mean(w * x)
