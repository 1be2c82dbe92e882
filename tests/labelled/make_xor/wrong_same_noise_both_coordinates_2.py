# one noise a point, added to x1 and x2 alike
import numpy as np

def make_xor(n):
    q = n // 4
    noise = 0.2 * np.random.randn(n, 1)
    X = np.repeat([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]], q, axis=0) + noise
    T = np.repeat([0, 1, 1, 0], q)
    return X, T
