# n is overwritten by 400
import numpy as np


def make_xor(n):
    n = 400
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + 0.2 * np.random.randn(n, 2)
    return X, np.repeat([0, 1, 1, 0], n // 4)
