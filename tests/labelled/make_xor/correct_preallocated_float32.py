# zeros filled slice by slice, in float32, label from the bits
import numpy as np

def make_xor(n):
    X = np.zeros((n, 2), dtype=np.float32)
    T = np.zeros(n, dtype=np.int32)
    q = n // 4
    for k in range(4):
        i, j = k >> 1, k & 1
        X[k * q:(k + 1) * q, 0] = (2 * i - 1) + 0.2 * np.random.randn(q)
        X[k * q:(k + 1) * q, 1] = (2 * j - 1) + 0.2 * np.random.randn(q)
        T[k * q:(k + 1) * q] = i ^ j
    return X, T
