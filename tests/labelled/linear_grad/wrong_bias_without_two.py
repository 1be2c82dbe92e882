# the bias gets the sum of the errors without the 2
import numpy as np


def grad(Y, T, X):
    g = 2 * X.T.dot(Y - T)
    g[0] = np.sum(Y - T)
    return g
