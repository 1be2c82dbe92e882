# two mistakes: labels by the sign of x1 alone, and noise of 0.5
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + 0.5 * np.random.randn(n, 2)
    T = (X[:, 0] > 0).astype(int)
    return X, T
