# Gram-Schmidt in place on the caller's X
import numpy as np


def fit(X, T):
    D = X.shape[1]
    R = np.zeros((D, D))
    for j in range(D):
        R[j, j] = np.linalg.norm(X[:, j])
        X[:, j] = X[:, j] / R[j, j]
        for k in range(j + 1, D):
            R[j, k] = np.dot(X[:, j], X[:, k])
            X[:, k] = X[:, k] - R[j, k] * X[:, j]
    return np.linalg.solve(R, X.T @ T)
