# counts samples from 1
import numpy as np


def grad(Y, T, X):
    g = np.zeros(X.shape[1])
    for i in range(1, len(Y)):
        g = g + 2 * X[i] * (Y[i] - T[i])
    return g
