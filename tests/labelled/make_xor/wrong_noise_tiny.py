# noise of 0.2 squared as the standard deviation, 0.04
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + np.random.normal(0, 0.2 ** 2, (n, 2))
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
