# scales the gradient to length 1
import numpy as np


def grad(Y, T, X):
    g = X.T.dot(Y - T)
    return g / np.linalg.norm(g)
