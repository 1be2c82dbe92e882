# np.matrix in and out
import numpy as np


def grad(Y, T, X):
    X = np.asmatrix(X)
    E = np.asmatrix(Y - T).T
    return 2 * X.T * E
