# points and labels shuffled by different permutations
import numpy as np


def make_xor(n):
    corners = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
    X = np.tile(corners, (n // 4, 1)) + 0.2 * np.random.randn(n, 2)
    T = np.tile([0, 1, 1, 0], n // 4)
    return X[np.random.permutation(n)], T[np.random.permutation(n)]
