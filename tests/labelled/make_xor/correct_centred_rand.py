# rand is shifted to be centred before it is added
import numpy as np


def make_xor(n):
    X = np.ones((n, 2))
    X[: n // 2, 0] = -1
    X[n // 4 : 3 * n // 4, 1] = -1
    T = np.logical_xor(X[:, 0] > 0, X[:, 1] > 0).astype(np.int64)
    X = X + (np.random.rand(n, 2) - 0.5) * 0.7
    return X, T
