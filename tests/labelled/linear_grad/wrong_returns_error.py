# returns the squared error itself
import numpy as np


def grad(Y, T, X):
    return np.sum((Y - T) ** 2)
