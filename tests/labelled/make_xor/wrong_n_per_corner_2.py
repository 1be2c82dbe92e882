# n points at every corner, 4 n in all
import numpy as np

def make_xor(n):
    X = np.vstack([np.array(c) + np.random.randn(n, 2) * 0.2 for c in [(-1, -1), (-1, 1), (1, -1), (1, 1)]])
    T = np.array([0] * n + [1] * n + [1] * n + [0] * n)
    return X, T
