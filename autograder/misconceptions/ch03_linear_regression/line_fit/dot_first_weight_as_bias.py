# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You took w[0] for a bias, and left out x[0]. In a dot product each weight has its entry of x: start at 0 for
both."""

import numpy as np


def dot(w, x):
    return w[0] + np.dot(w[1:], x[1:])
