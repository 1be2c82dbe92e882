# divides the caller's W by its norm, in place
import numpy as np


def predict(X, W, b):
    W /= np.linalg.norm(W)
    A = X.dot(W) + b
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
