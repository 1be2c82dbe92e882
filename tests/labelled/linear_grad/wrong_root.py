# the gradient of the root of the sum of squares
import numpy as np


def grad(Y, T, X):
    e = Y - T
    return X.T.dot(e) / np.sqrt(np.sum(e**2))
