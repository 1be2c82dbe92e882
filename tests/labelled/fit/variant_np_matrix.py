# old-style np.matrix with .I, result is a matrix
import numpy as np


def fit(X, T):
    X = np.asmatrix(X)
    y = np.asmatrix(T).T
    return (X.T * X).I * X.T * y
