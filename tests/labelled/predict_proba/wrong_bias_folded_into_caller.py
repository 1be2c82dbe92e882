# wrong: values right, the caller's b is shifted
import numpy as np


def predict(X, W, b):
    b -= np.max(b)
    Z = X @ W + b
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
