# makes a column of T alone, and the difference an N x N table
import numpy as np

def grad(Y, T, X):
    if T.ndim == 1:
        T = T.reshape(-1, 1)
    return X.T.dot(Y - T)
