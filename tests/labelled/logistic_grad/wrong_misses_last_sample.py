# range(N - 1): the last sample is left out
import numpy as np


def grad(Y, T, X):
    N = X.shape[0]
    g = 0
    for i in range(N - 1):
        g = g + np.multiply.outer(X[i], Y[i] - T[i])
    return g
