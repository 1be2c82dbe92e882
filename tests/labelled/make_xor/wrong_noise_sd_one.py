# randn as it is, a standard deviation of 1: the clouds run together
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + np.random.randn(n, 2)
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
