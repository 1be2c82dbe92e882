# loses: test_to_signs_vectorised
# shows: to_signs(np.array([1, 0, 0, 1]))
"""You go through the classes one by one. Arithmetic with T, or np.where, treats all of them at once."""

import numpy as np


def to_signs(T):
    return np.array([1 if t == 1 else -1 for t in T])
