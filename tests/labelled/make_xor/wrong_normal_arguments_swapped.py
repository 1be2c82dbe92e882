# normal(0.2, 0): mean and standard deviation in the wrong order, all points shifted alike
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + np.random.normal(0.2, 0, (n, 2))
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
