# the scores come as an array of Python objects
import numpy as np


def h(X, w, b):
    out = np.empty(len(X), dtype=object)
    for i, x in enumerate(X):
        out[i] = float(x @ w + b)
    return out
