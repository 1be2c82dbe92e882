# variant: a 1 x 1 matrix
import numpy as np


def cross_entropy(T, Y):
    t = np.matrix(T).T
    y = np.matrix(np.clip(Y, 1e-15, 1 - 1e-15)).T
    return -(t.T * np.log(y) + (1 - t).T * np.log(1 - y))
