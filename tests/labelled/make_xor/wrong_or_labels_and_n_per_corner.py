# two mistakes: OR labels, and n points a corner
import numpy as np

def make_xor(n):
    X = np.concatenate([np.random.normal(0, 0.2, (n, 2)) + c for c in ([-1, -1], [-1, 1], [1, -1], [1, 1])])
    T = np.ones(4 * n)
    T[:n] = 0
    return X, T
