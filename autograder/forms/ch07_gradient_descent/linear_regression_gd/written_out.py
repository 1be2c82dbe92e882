"""The gradient with each step written out."""

import numpy as np


def grad(Y, T, X):
    return np.dot(X.T, 2 * (Y - T))
