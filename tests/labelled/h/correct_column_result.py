# returns a column of shape (N, 1)
import numpy as np


def h(X, w, b):
    w = w.reshape(-1, 1)
    return np.dot(X, w) + b
