# does not use Y: computes outputs from X with zero weights
import numpy as np


def grad(Y, T, X):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    A = X.dot(W)
    P = 1 / (1 + np.exp(-A))
    return X.T.dot(P - T)
