# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""The zeros stayed 0: np.sign says of a number whether it is below, at or above 0, and class 0 is at it. It has to
become -1."""

import numpy as np


def to_signs(T):
    return np.sign(T)
