# error times X from the left, transposed back
import numpy as np


def grad(Y, T, X):
    delta = Y - T
    return np.dot(delta.T, X).T
