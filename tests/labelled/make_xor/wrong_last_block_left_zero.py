# the fourth cloud is never filled in and stays at the origin
import numpy as np


def make_xor(n):
    q = n // 4
    X = np.zeros((n, 2))
    T = np.zeros(n, dtype=int)
    for k, (a, b) in enumerate([(-1, -1), (-1, 1), (1, -1)]):
        X[k*q:(k+1)*q] = np.random.normal((a, b), 0.2, (q, 2))
        T[k*q:(k+1)*q] = int(a != b)
    return X, T
