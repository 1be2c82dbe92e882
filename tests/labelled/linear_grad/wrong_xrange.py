# Python 2's xrange
import numpy as np


def grad(Y, T, X):
    g = np.zeros(X.shape[1])
    for i in xrange(len(X)):
        g += 2 * (Y[i] - T[i]) * X[i]
    return g
