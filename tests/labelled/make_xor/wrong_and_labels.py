# AND in place of XOR: only (1, 1) is labelled 1
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + np.random.normal(0, 0.2, (n, 2))
    T = ((X[:, 0] > 0) & (X[:, 1] > 0)).astype(int)
    return X, T
