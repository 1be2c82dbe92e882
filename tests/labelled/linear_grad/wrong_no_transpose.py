# X without the transposition
import numpy as np


def grad(Y, T, X):
    return 2 * np.dot(X, Y - T)
