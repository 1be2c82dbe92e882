# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You add 0.01 to every probability, which changes ordinary ones and makes a bad prediction look cheap. A guard has
to be tiny: 1e-12, say."""

import numpy as np


def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y + 0.01) + (1 - T) * np.log(1 - Y + 0.01))
