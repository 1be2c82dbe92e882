# rand is not centred: all clouds are shifted up and to the right
import numpy as np

def make_xor(n):
    q = n // 4
    X = np.repeat(np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]]), q, axis=0) + np.random.rand(n, 2) * 0.7
    T = np.repeat(np.array([0, 1, 1, 0]), q)
    return X, T
