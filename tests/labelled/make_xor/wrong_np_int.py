# dtype np.int, which NumPy has removed
import numpy as np


def make_xor(n):
    T = np.zeros(n, dtype=np.int)
    T[n // 4 : 3 * n // 4] = 1
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    return np.repeat(corners, n // 4, axis=0) + 0.2 * np.random.randn(n, 2), T
