# np.asarray at the top, then the @ operator
import numpy as np


def grad(Y, T, X):
    Y, T, X = np.asarray(Y, dtype=float), np.asarray(T, dtype=float), np.asarray(X, dtype=float)
    return X.T @ (Y - T)
