# return stands inside the loop: the first score only
import numpy as np


def h(X, w, b):
    out = np.zeros(len(X))
    for i in range(len(X)):
        out[i] = np.dot(X[i], w) + b
        return out
