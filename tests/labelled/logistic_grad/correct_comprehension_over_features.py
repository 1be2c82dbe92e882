# one dot product for each column of X
import numpy as np


def grad(Y, T, X):
    error = Y - T
    return np.array([column @ error for column in X.T])
