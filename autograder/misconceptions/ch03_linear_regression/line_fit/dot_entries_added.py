# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You added the entries of the two vectors. A dot product multiplies each pair, and then sums: * in place of
+."""

import numpy as np


def dot(w, x):
    return np.sum(w + x)
