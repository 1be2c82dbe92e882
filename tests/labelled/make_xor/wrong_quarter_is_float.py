# n / 4 is a float and cannot be a size
import numpy as np

def make_xor(n):
    q = n / 4
    X = np.concatenate([
        np.random.randn(q, 2) * 0.2 + [-1, -1],
        np.random.randn(q, 2) * 0.2 + [-1, 1],
        np.random.randn(q, 2) * 0.2 + [1, -1],
        np.random.randn(q, 2) * 0.2 + [1, 1],
    ])
    T = np.array([0] * q + [1] * q + [1] * q + [0] * q)
    return X, T
