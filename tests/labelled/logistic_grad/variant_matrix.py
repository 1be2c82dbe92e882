# works with np.matrix and returns one
import numpy as np


def grad(Y, T, X):
    X = np.matrix(X)
    E = np.matrix(np.reshape(Y - T, (X.shape[0], -1)))
    return X.T * E
