# rand in place of randn, noise from 0 to 0.6 with mean 0.3
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + 0.6 * np.random.rand(n, 2)
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
