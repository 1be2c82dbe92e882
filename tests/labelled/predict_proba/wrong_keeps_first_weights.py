# wrong: remembers the weights of the first call with the same shape
import numpy as np


_seen = {}


def predict(X, W, b):
    W = _seen.setdefault(W.shape, np.array(W))
    Z = X @ W + b
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
