# converts to np.matrix on the way out
import numpy as np

def grad(Y, T, X):
    g = X.T.dot(Y - T)
    return np.matrix(g)
