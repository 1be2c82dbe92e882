# loses: test_to_signs_values
# shows: to_signs(np.array([1, 0, 0, 1]))
"""You made two columns, one a class. Asked for is one number a sample, -1 or +1."""

import numpy as np


def to_signs(T):
    return np.column_stack([1 - T, T])
