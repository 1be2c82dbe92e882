# copy and paste: the corner (-1, 1) twice, (1, -1) never
import numpy as np


def make_xor(n):
    q = n // 4
    X = np.zeros((n, 2))
    X[:q] = np.random.randn(q, 2) * 0.2 + np.array([1, 1])
    X[q:2*q] = np.random.randn(q, 2) * 0.2 + np.array([-1, -1])
    X[2*q:3*q] = np.random.randn(q, 2) * 0.2 + np.array([-1, 1])
    X[3*q:] = np.random.randn(q, 2) * 0.2 + np.array([-1, 1])
    T = np.array([0]*(2*q) + [1]*(2*q))
    return X, T
