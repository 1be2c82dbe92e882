# the size of the error without its sign
import numpy as np

def grad(Y, T, X):
    return X.T.dot(np.abs(Y - T))
