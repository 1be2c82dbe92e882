# wrong: values right; the caller's W is shifted in the attempt to be stable
import numpy as np


def predict(X, W, b):
    W -= W.max(axis=1, keepdims=True)
    Z = X @ W + b
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
