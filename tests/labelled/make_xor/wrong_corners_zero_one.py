# corners of the truth table at 0 and 1 in place of -1 and 1
import numpy as np


def make_xor(n):
    corners = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    X = np.repeat(corners, n // 4, axis=0) + 0.2 * np.random.randn(n, 2)
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
