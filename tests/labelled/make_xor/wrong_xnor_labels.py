# labels inverted: 1 where the signs agree
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    C = np.tile(corners, (n // 4, 1))
    T = (C[:, 0] * C[:, 1] > 0).astype(int)
    return C + 0.2 * np.random.randn(n, 2), T
