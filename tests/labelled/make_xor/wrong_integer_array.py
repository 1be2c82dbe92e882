# an integer array cuts the noise off
import numpy as np

def make_xor(n):
    q = n // 4
    X = np.array([[-1, -1]] * q + [[-1, 1]] * q + [[1, -1]] * q + [[1, 1]] * q)
    for i in range(n):
        X[i, 0] = X[i, 0] + np.random.normal(0, 0.2)
        X[i, 1] = X[i, 1] + np.random.normal(0, 0.2)
    T = np.array([0] * q + [1] * (2 * q) + [0] * q)
    return X, T
