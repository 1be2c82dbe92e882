# n / 4 is a float, the array cannot be made
import numpy as np


def make_xor(n):
    q = n / 4
    X = np.vstack([np.random.randn(q, 2) * 0.2 + c for c in ([-1, -1], [-1, 1], [1, -1], [1, 1])])
    T = np.array([0] * q + [1] * q + [1] * q + [0] * q)
    return X, T
