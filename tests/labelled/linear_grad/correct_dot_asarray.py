# np.asarray at the top
import numpy as np


def grad(Y, T, X):
    Y = np.asarray(Y, dtype=float)
    T = np.asarray(T, dtype=float)
    X = np.asarray(X, dtype=float)
    return 2.0 * np.dot(np.transpose(X), Y - T)
