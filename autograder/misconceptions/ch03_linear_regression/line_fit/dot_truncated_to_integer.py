# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0]), np.array([0.5, 0.25, 0.3]))
"""Your result has lost what stands after the point: int(...), or an integer array, cuts it off."""

import numpy as np


def dot(w, x):
    return int(np.dot(w, x))
