# Gaussian elimination without back substitution
import numpy as np


def fit(X, T):
    A = (X.T @ X).astype(float)
    b = (X.T @ T).astype(float)
    D = len(b)
    for i in range(D):
        for r in range(i + 1, D):
            f = A[r, i] / A[i, i]
            A[r] -= f * A[i]
            b[r] -= f * b[i]
    return b / np.diag(A)
