# Python 2: xrange does not exist
import numpy as np


def make_xor(n):
    X, T = [], []
    for i in xrange(n):
        a, b = 2 * (i % 2) - 1, 2 * ((i // 2) % 2) - 1
        X.append([a + np.random.normal(0, 0.2), b + np.random.normal(0, 0.2)])
        T.append(int(a != b))
    return np.array(X), np.array(T)
