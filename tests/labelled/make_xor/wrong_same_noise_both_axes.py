# wrong: one noise number a point, added to both coordinates (clouds are diagonal lines)
import numpy as np

def make_xor(n):
    q = n // 4
    X = np.array([[-1.0, -1.0]] * q + [[-1.0, 1.0]] * q + [[1.0, -1.0]] * q + [[1.0, 1.0]] * q)
    X = X + 0.2 * np.random.randn(n, 1)
    T = np.array([0] * q + [1] * (2 * q) + [0] * q)
    return X, T
