# wrong: the bias is forgotten
import numpy as np


def predict(X, W, b):
    Z = X @ W
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
