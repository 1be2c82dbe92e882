# the well-known tutorial's data in the unit square: corners of 0 and 1 and not of -1 and 1
import numpy as np


def make_xor(n):
    q = n // 4
    X = np.zeros((n, 2))
    X[:q] = np.random.random((q, 2)) / 2 + 0.5
    X[q:2*q] = np.random.random((q, 2)) / 2
    X[2*q:3*q] = np.random.random((q, 2)) / 2 + np.array([[0, 0.5]])
    X[3*q:] = np.random.random((q, 2)) / 2 + np.array([[0.5, 0]])
    Y = np.array([0]*(n // 2) + [1]*(n // 2))
    return X, Y
