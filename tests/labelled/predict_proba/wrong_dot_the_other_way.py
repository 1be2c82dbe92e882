# wrong: np.dot(W, X)
import numpy as np


def predict(X, W, b):
    Z = np.dot(W, X) + b
    e = np.exp(Z)
    return e / e.sum(axis=1, keepdims=True)
