# the points are shuffled and the labels are not
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + 0.2 * np.random.randn(n, 2)
    T = np.repeat([0, 1, 1, 0], n // 4)
    np.random.shuffle(X)
    return X, T
