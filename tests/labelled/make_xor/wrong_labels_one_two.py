# classes numbered 1 and 2
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + 0.2 * np.random.randn(n, 2)
    T = np.repeat([1, 2, 2, 1], n // 4)
    return X, T
