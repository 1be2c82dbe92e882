# labels of OR: 1 at (1, 1) as well
import numpy as np

def make_xor(n):
    q = n // 4
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.repeat(corners, q, axis=0) + 0.2 * np.random.randn(n, 2)
    T = np.array([0] * q + [1] * (3 * q))
    return X, T
