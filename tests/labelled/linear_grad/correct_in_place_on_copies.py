# in place, on a new array
import numpy as np


def grad(Y, T, X):
    delta = np.array(Y, dtype=float)
    delta -= T
    delta *= 2
    return np.matmul(X.T, delta)
