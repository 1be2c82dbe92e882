# np.matrix with .I, returns a matrix
import numpy as np


def fit(X, T):
    X = np.asmatrix(X)
    T = np.asmatrix(T).T
    return (X.T * X).I * X.T * T
