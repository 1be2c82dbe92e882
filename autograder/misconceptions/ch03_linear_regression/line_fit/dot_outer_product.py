# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You multiplied every entry of w with every entry of x: a table of D x D numbers, the outer product. Only
matching entries are multiplied, and the products are summed."""

import numpy as np


def dot(w, x):
    return np.outer(w, x)
