# adds up sample by sample
import numpy as np


def grad(Y, T, X):
    g = np.zeros(X.shape[1])
    for x, y, t in zip(X, Y, T):
        g += 2 * (y - t) * x
    return g
