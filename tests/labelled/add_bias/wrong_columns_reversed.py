# the features come out in reversed order behind the ones
import numpy as np


def add_bias(X):
    out = np.ones((X.shape[0], X.shape[1] + 1))
    for j in range(X.shape[1]):
        out[:, -1 - j] = X[:, j]
    return out
