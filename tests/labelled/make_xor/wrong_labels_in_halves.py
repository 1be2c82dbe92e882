# first half 0 and second half 1, but the corners are in truth table order
import numpy as np

def make_xor(n):
    q = n // 4
    X = np.vstack([
        [-1, -1] + 0.2 * np.random.randn(q, 2),
        [-1, 1] + 0.2 * np.random.randn(q, 2),
        [1, -1] + 0.2 * np.random.randn(q, 2),
        [1, 1] + 0.2 * np.random.randn(q, 2),
    ])
    T = np.array([0] * (n // 2) + [1] * (n // 2))
    return X, T
