# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You summed both vectors first and multiplied then. Multiply entry by entry, and sum the products."""

import numpy as np


def dot(w, x):
    return np.sum(w) * np.sum(x)
