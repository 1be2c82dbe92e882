# randn as it comes, with a standard deviation of 1
import numpy as np

def make_xor(n):
    q = n // 4
    X = np.repeat(np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]]), q, axis=0) + np.random.randn(n, 2)
    T = np.repeat(np.array([0, 1, 1, 0]), q)
    return X, T
