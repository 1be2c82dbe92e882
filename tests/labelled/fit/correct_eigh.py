# inverse of X'X through its eigenvalues
import numpy as np


def fit(X, T):
    lam, V = np.linalg.eigh(X.T @ X)
    return V @ ((V.T @ (X.T @ T)) / lam)
