# clips the gradient to [-1, 1]
import numpy as np


def grad(Y, T, X):
    return np.clip(X.T.dot(Y - T), -1, 1)
