# divides the gradient by its length
import numpy as np


def grad(Y, T, X):
    g = 2 * X.T.dot(Y - T)
    return g / np.linalg.norm(g)
