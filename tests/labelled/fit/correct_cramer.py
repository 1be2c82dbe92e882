# Cramer's rule with determinants
import numpy as np


def fit(X, T):
    A = X.T @ X
    b = X.T @ T
    det = np.linalg.det(A)
    w = np.zeros(len(b))
    for i in range(len(b)):
        Ai = A.astype(float)
        Ai[:, i] = b
        w[i] = np.linalg.det(Ai) / det
    return w
