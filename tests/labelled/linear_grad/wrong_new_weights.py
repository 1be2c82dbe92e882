# returns weights after a step of 0.01 from zero
import numpy as np


def grad(Y, T, X):
    w = np.zeros(X.shape[1])
    w = w - 0.01 * 2 * X.T.dot(Y - T)
    return w
