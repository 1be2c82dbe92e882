# corners tiled but labels repeated, so that they do not belong together
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.tile(corners, (n // 4, 1)) + 0.2 * np.random.randn(n, 2)
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
