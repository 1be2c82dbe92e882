# an array of Python objects
import numpy as np


def grad(Y, T, X):
    g = np.empty(X.shape[1], dtype=object)
    for j in range(X.shape[1]):
        g[j] = 2 * sum((Y - T) * X[:, j])
    return g
