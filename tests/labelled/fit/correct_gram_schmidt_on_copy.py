# modified Gram-Schmidt in place on a float copy
import numpy as np


def fit(X, T):
    Q = np.array(X, dtype=float, order="F")
    D = Q.shape[1]
    R = np.zeros((D, D))
    for j in range(D):
        R[j, j] = np.sqrt(Q[:, j] @ Q[:, j])
        Q[:, j] /= R[j, j]
        for k in range(j + 1, D):
            R[j, k] = Q[:, j] @ Q[:, k]
            Q[:, k] -= R[j, k] * Q[:, j]
    w = np.zeros(D)
    rhs = Q.T @ T
    for j in reversed(range(D)):
        w[j] = (rhs[j] - R[j, j + 1:] @ w[j + 1:]) / R[j, j]
    return w
