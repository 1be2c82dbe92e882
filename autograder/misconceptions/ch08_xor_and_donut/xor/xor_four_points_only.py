# loses: test_make_xor_shapes
# shows: np.shape(make_xor(8)[0])
"""You return the four corners alone, whatever n is. Asked are n points, a quarter of them around each corner."""

import numpy as np


def make_xor(n):
    X = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    return X, np.array([0, 1, 1, 0])
