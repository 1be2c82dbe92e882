# wrong: stops when b is a number
import numpy as np


def predict(X, W, b):
    Z = X @ W + b.reshape(1, -1)
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
