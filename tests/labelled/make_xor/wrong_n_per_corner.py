# n points for each corner, 4 n in all
import numpy as np


def make_xor(n):
    X = np.vstack([np.random.normal(c, 0.2, (n, 2)) for c in [(-1, -1), (-1, 1), (1, -1), (1, 1)]])
    T = np.array([0] * n + [1] * (2 * n) + [0] * n)
    return X, T
