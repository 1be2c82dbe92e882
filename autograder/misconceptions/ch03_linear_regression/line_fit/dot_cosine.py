# loses: test_dot_values
# shows: dot(np.array([1.0, 2.0, 3.0, 4.0]), np.array([4.0, 5.0, 6.0, 7.0]))
"""You divided by the lengths of the vectors, which gives the cosine of the angle between them. The dot
product itself is not divided by anything."""

import numpy as np


def dot(w, x):
    return np.dot(w, x) / (np.linalg.norm(w) * np.linalg.norm(x))
