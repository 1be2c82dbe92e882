# OR in place of XOR: the label at (1, 1) is 1
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + 0.2 * np.random.randn(n, 2)
    T = np.repeat([0, 1, 1, 1], n // 4)
    return X, T
