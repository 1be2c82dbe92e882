# wrong: the same noise is used for all four clouds
import numpy as np

def make_xor(n):
    q = n // 4
    cloud = np.random.normal(scale=0.2, size=(q, 2))
    X = np.vstack([cloud + c for c in ([-1, -1], [-1, 1], [1, -1], [1, 1])])
    T = np.repeat([0, 1, 1, 0], q)
    return X, T
