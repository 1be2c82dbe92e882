# centres the caller's X in place before the product
import numpy as np


def predict(X, W, b):
    X -= X.mean(axis=0)
    A = X.dot(W) + b
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
