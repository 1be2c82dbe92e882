# the loop over the features runs to the number of samples
import numpy as np


def grad(Y, T, X):
    N = len(Y)
    g = np.zeros(N)
    for j in range(N):
        g[j] = 2 * np.dot(Y - T, X[:, j])
    return g
