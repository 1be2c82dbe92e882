# wrong: the mean of class 1 plus the mean of class 0
import numpy as np


def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-15, 1 - 1e-15)
    J = 0.0
    if np.any(T == 1):
        J -= np.log(Y[T == 1]).mean()
    if np.any(T == 0):
        J -= np.log(1 - Y[T == 0]).mean()
    return J
