# copies features 1..D-1 one place to the right and loses feature 0
import numpy as np


def add_bias(X):
    N, D = X.shape
    out = np.ones((N, D + 1))
    for j in range(1, D):
        out[:, j + 1] = X[:, j]
    return out
