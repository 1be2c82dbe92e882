# the weights are copied into an array made like the integer X'X
import numpy as np


def fit(X, T):
    A = X.T @ X
    w = np.zeros_like(A[0])
    w[:] = np.linalg.solve(A, X.T @ T)
    return w
