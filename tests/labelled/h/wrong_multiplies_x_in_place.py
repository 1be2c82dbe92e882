# writes the products into the caller's X
import numpy as np


def h(X, w, b):
    for d in range(X.shape[1]):
        X[:, d] = X[:, d] * w[d]
    return X.sum(axis=1) + b
