# return is indented into the loop: only the first sample counts
import numpy as np


def grad(Y, T, X):
    g = np.zeros((X.shape[1],) + Y.shape[1:])
    for x, y, t in zip(X, Y, T):
        g += np.multiply.outer(x, y - t)
        return g
