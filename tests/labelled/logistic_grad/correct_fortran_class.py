# a class that keeps the error, result in Fortran order
import numpy as np


class CrossEntropy:
    def __init__(self, Y, T):
        self.delta = np.asfortranarray(Y - T)

    def backward(self, X):
        return np.asfortranarray(np.asfortranarray(X).T @ self.delta)


def grad(Y, T, X):
    return CrossEntropy(Y, T).backward(X)
