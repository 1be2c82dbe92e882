# a mutable default: the gradient of earlier calls is added
import numpy as np


def grad(Y, T, X, g={}):
    D = X.shape[1]
    g.setdefault(D, np.zeros(D))
    g[D] = g[D] + 2 * X.T.dot(Y - T)
    return g[D]
