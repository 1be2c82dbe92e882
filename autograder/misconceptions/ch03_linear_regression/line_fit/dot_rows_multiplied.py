# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0]), np.array([4.0, -1.0, 0.5]))
"""You multiplied the entries of w with each other, and those of x. Each entry of w belongs to the entry of x in the same
place: w1 x1 + w2 x2 + ..."""

import numpy as np


def dot(w, x):
    return np.prod(np.stack([w, x]), axis=1).sum()
