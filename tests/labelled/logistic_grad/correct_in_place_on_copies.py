# works in place, but on copies
import numpy as np


def grad(Y, T, X):
    error = Y.copy()
    error -= T
    Xt = np.array(X, dtype=float).T.copy()
    return Xt.dot(error)
